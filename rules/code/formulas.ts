/**
 * Where no general rewrite will do: the formula to compute a function or its derivative by, in its formal argument.
 * Near 0 a series stands in for a difference that cancels; at a kink the value is the one that PyTorch takes. A test
 * holds each against 64 digits.
 */
export interface ComputedBy {
  readonly value?: string;
  readonly slope?: string;
  /** The derivative from the value g, and the argument where that is needed. */
  readonly slopeFromValue?: string;
}

export const computedBy: Readonly<Record<string, ComputedBy>> = {
  // PyTorch's hardswish_backward: 0 below -3, u/3 + 1/2 up to 3.
  hardSwish: { slope: '{0 if u < -3, u/3 + 1/2 if u <= 3, 1 otherwise}' },
  // 1 + tanh v is 2 σ(2v), which does not cancel.
  geluTanh: {
    value: 'u*sigma(2*sqrt(2/pi)*(u + 0.044715*u^3))',
    slope:
      'sigma(2*sqrt(2/pi)*(u + 0.044715*u^3))*(1 + 2*sqrt(2/pi)*u*(1 + 0.134145*u^2)*sigma(-2*sqrt(2/pi)*(u + 0.044715*u^3)))',
  },
  geluSigmoid: { slope: 'sigma(1.702*u)*(1 + 1.702*u*sigma(-1.702*u))' },
  // 0 ln 0 is 0 here.
  gompertz: { slopeFromValue: '{0 if g = 0, -c*g*ln(g/a) otherwise}' },
  aria2: { slope: 'sigma(beta*u)^alpha*(1 + alpha*beta*u*sigma(-beta*u))', value: 'u*sigma(beta*u)^alpha' },
  // (u cos u - sin u)/u^2 cancels near 0: its Taylor polynomial of degree 17, wrong by less than 10^-17 there.
  sinc: {
    slope:
      '{-u/3*(1 - u^2/10*(1 - u^2/28*(1 - u^2/54*(1 - u^2/88*(1 - u^2/130*(1 - u^2/180*(1 - u^2/238*(1 - u^2/304)))))))) if abs(u) < 1, (u*cos(u) - sin(u))/u^2 otherwise}',
  },
  // u - tanh u by its Taylor polynomial of degree 15.
  tanhShrink: {
    value:
      '{u^3*(1/3 - u^2*(2/15 - u^2*(17/315 - u^2*(62/2835 - u^2*(1382/155925 - u^2*(21844/6081075 - u^2*929569/638512875)))))) if abs(u) < 1/10, u - tanh(u) otherwise}',
  },
  elliott: { value: '{(1 + 2*u)/(2*(1 + u)) if u >= 0, 1/(2*(1 - u)) otherwise}' },
  // sigma(u) - y for y = 1 would cancel; both terms are computed as they stand.
  binaryCrossEntropy: { slope: '(1 - y)*sigma(u) - y*sigma(-u)' },
  softmaxCrossEntropy: {
    value: '(1 - y)*(ln(s) + softplus(u - ln(s))) + y*softplus(ln(s) - u)',
    slope: '(1 - y)*sigma(u - ln(s)) - y*sigma(ln(s) - u)',
  },
  squaredError: { value: '(u - y)*(u - y)/2' },
};
