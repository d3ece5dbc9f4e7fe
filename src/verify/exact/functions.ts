/** The functions that the exact method knows by heart, on forms. */
import { arcsineForm, arctangentForm, expForm, extremum, half, realRoot, sineCosine } from './elementary.ts';
import {
  addForms,
  divideForms,
  integer,
  inverseForm,
  isZeroForm,
  kernelForm,
  multiplyForms,
  negateForm,
  powerForm,
  productOfForms,
  rationalValue,
  sameForm,
  scaleForm,
  subtractForms,
} from './form.ts';
import type { Form } from './kernel.ts';
import { absoluteForm, logForm, rootForm, signForm } from './multiplicative.ts';
import { ratio } from './ratio.ts';
import { undefinedAt, unsupported } from './stop.ts';
import type { Workspace } from './workspace.ts';

type FormFunction = (workspace: Workspace, u: Form, v: Form) => Form;

/** Records what must not be negative for the value to exist. */
function need(workspace: Workspace, form: Form): void {
  const value = rationalValue(form);
  if (value !== null) {
    if (value.n < 0n) throw undefinedAt('a negative number where none may be');
    return;
  }
  workspace.facts.push(form);
}

function logarithm(workspace: Workspace, u: Form): Form {
  need(workspace, u);
  return logForm(workspace, u);
}
function squareRoot(workspace: Workspace, u: Form): Form {
  need(workspace, u);
  return isZeroForm(u) ? u : rootForm(workspace, u, 1, 2);
}
function nthRoot(workspace: Workspace, u: Form, n: Form): Form {
  const index = rationalValue(n);
  if (index === null || index.d !== 1n || index.n < 1n || index.n > 1000n) throw unsupported('this root');
  if (index.n % 2n === 0n) need(workspace, u);
  return realRoot(workspace, u, Number(index.n));
}

interface Exponentials {
  readonly plus: Form;
  readonly minus: Form;
}
const exponentials = (workspace: Workspace, u: Form): Exponentials => {
  const plus = expForm(workspace, u);
  return { plus, minus: inverseForm(workspace, plus) };
};
const sinh2: FormFunction = (w, u) => {
  const { plus, minus } = exponentials(w, u);
  return subtractForms(w, plus, minus);
};
const cosh2: FormFunction = (w, u) => {
  const { plus, minus } = exponentials(w, u);
  return addForms(w, [plus, minus]);
};
const square = (w: Workspace, u: Form): Form => multiplyForms(w, u, u);
const shifted = (w: Workspace, u: Form, by: number): Form => addForms(w, [u, integer(w, by)]);

const sine: FormFunction = (w, u) => sineCosine(w, u).sine;
const cosine: FormFunction = (w, u) => sineCosine(w, u).cosine;

const arcsine: FormFunction = (w, u) => {
  need(w, subtractForms(w, w.one, square(w, u)));
  return arcsineForm(w, u);
};
const arccosine: FormFunction = (w, u) => subtractForms(w, half(w, kernelForm(w, w.pi)), arcsine(w, u, u));
const areaTangent: FormFunction = (w, u) =>
  half(w, logarithm(w, divideForms(w, shifted(w, u, 1), subtractForms(w, w.one, u))));
const areaSine: FormFunction = (w, u) => logarithm(w, addForms(w, [u, rootForm(w, shifted(w, square(w, u), 1), 1, 2)]));
const areaCosine: FormFunction = (w, u) => {
  need(w, shifted(w, u, -1));
  return logarithm(w, addForms(w, [u, squareRoot(w, shifted(w, square(w, u), -1))]));
};

/** erf, odd, with equal arguments recognised. */
const errorFunction: FormFunction = (w, u) => {
  if (isZeroForm(u)) return u;
  const opposite = negateForm(u);
  for (const kernel of w.kernels) {
    if (kernel.kind !== 'function' || kernel.name !== 'erf') continue;
    const argument = kernel.args[0];
    if (argument === undefined) continue;
    if (sameForm(w, argument, u)) return kernelForm(w, kernel);
    if (sameForm(w, argument, opposite)) return negateForm(kernelForm(w, kernel));
  }
  return kernelForm(w, w.functionValue('erf', [0], [u]));
};
const normalDensity: FormFunction = (w, u) => {
  const bell = expForm(w, scaleForm(w, square(w, u), ratio(-1n, 2n)));
  return productOfForms(w, [bell, kernelForm(w, w.pi, -1, 2), kernelForm(w, w.prime(2n), -1, 2)]);
};
const normalDistribution: FormFunction = (w, u) => {
  const inner = multiplyForms(w, u, kernelForm(w, w.prime(2n), -1, 2));
  return half(w, shifted(w, errorFunction(w, inner, inner), 1));
};

const signum: FormFunction = (w, u) => {
  if (isZeroForm(u)) return u;
  w.jumps.push(u);
  return signForm(w, u);
};

const FUNCTIONS: Readonly<Record<string, FormFunction>> = {
  exp: (w, u) => expForm(w, u),
  ln: (w, u) => logarithm(w, u),
  log: (w, u, b) => divideForms(w, logarithm(w, u), logarithm(w, b)),
  sqrt: (w, u) => squareRoot(w, u),
  nthRoot,
  abs: (w, u) => absoluteForm(w, u),
  sign: signum,
  max: (w, u, v) => extremum(w, u, v, 1n),
  min: (w, u, v) => extremum(w, u, v, -1n),
  sin: sine,
  cos: cosine,
  tan: (w, u) => divideForms(w, sine(w, u, u), cosine(w, u, u)),
  cot: (w, u) => divideForms(w, cosine(w, u, u), sine(w, u, u)),
  sec: (w, u) => inverseForm(w, cosine(w, u, u)),
  csc: (w, u) => inverseForm(w, sine(w, u, u)),
  sinh: (w, u) => half(w, sinh2(w, u, u)),
  cosh: (w, u) => half(w, cosh2(w, u, u)),
  tanh: (w, u) => divideForms(w, sinh2(w, u, u), cosh2(w, u, u)),
  coth: (w, u) => divideForms(w, cosh2(w, u, u), sinh2(w, u, u)),
  sech: (w, u) => divideForms(w, integer(w, 2), cosh2(w, u, u)),
  csch: (w, u) => divideForms(w, integer(w, 2), sinh2(w, u, u)),
  asin: arcsine,
  acos: arccosine,
  atan: (w, u) => arctangentForm(w, u),
  asinh: areaSine,
  acosh: areaCosine,
  atanh: areaTangent,
  erf: errorFunction,
  erfc: (w, u) => subtractForms(w, w.one, errorFunction(w, u, u)),
  Phi: normalDistribution,
  phi: normalDensity,
  sigma: (w, u) => inverseForm(w, shifted(w, expForm(w, negateForm(u)), 1)),
};

/** The value of a known function, or null where its name is not one (its definition may help then). */
export function applyKnown(workspace: Workspace, name: string, args: readonly Form[]): Form | null {
  const known = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : undefined;
  const first = args[0];
  if (known === undefined || first === undefined) return null;
  return known(workspace, first, args[1] ?? first);
}

/** u^v, for real u: an integer exponent for any u, every other only where u is not negative. */
export function powerOfForms(
  workspace: Workspace,
  base: Form,
  exponent: Form,
  general: (base: Form, exponent: Form) => Form,
): Form {
  const value = rationalValue(exponent);
  if (value === null) {
    const positive = rationalValue(base);
    if (positive !== null && positive.n <= 0n) throw unsupported('a power of a number that is not positive');
    need(workspace, base);
    return general(base, exponent);
  }
  if (value.d === 1n) return powerForm(workspace, base, Number(value.n));
  need(workspace, base);
  return rootForm(workspace, base, Number(value.n), Number(value.d));
}
