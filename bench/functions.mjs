/**
 * Lecture-size functions, one line each: what a lecturer in a first calculus or machine-learning course differentiates on the board.
 * `plain` is read by gprime and by mathjs alike (every product explicit); `at` are points well inside the domain,
 * where every engine's answer is compared with a difference quotient. `no` names engines that lack the function.
 */
const REAL = [-1.3, -0.4, 0.7, 1.9];
const POSITIVE = [0.3, 0.8, 1.7, 2.6];
const UNIT = [-0.7, -0.2, 0.35, 0.8];

const row = (title, plain, at = REAL, no = []) => ({ title, plain, at, no });

export const functions = [
  row('logistic', '1/(1 + exp(-z))'),
  row('tanh', 'tanh(z)'),
  row('tanh by exponentials', '(exp(z) - exp(-z))/(exp(z) + exp(-z))'),
  row('softplus', 'ln(1 + exp(z))'),
  row('SiLU', 'z/(1 + exp(-z))'),
  row('mish', 'z*tanh(ln(1 + exp(z)))'),
  row('Gaussian', 'exp(-z^2/2)'),
  row('Gompertz', 'exp(-exp(-z))'),
  row('erf', 'erf(z)', REAL, ['mathjs', 'math-expressions']),
  row('GELU', 'z*(1 + erf(z/sqrt(2)))/2', REAL, ['mathjs', 'math-expressions']),
  row('softsign', 'z/(1 + abs(z))'),
  row('arctangent', 'atan(z)'),
  row('scaled logistic', '1/(1 + exp(-3*z))'),
  row('logistic, right half', 'exp(z)/(1 + exp(z))'),
  row('cubic', 'z^3 - 2*z^2 + 5*z - 7'),
  row('fifth power', '(3*z + 2)^5'),
  row('reciprocal', '1/z', POSITIVE),
  row('square root', 'sqrt(z)', POSITIVE),
  row('cube root', 'z^(1/3)', POSITIVE),
  row('hypotenuse', 'sqrt(1 + z^2)'),
  row('inverse root', '1/sqrt(1 - z^2)', UNIT),
  row('Moebius', '(1 + z)/(1 - z)', UNIT),
  row('quotient of squares', '(z^2 + 1)/(z^2 - 1)', UNIT),
  row('witch of Agnesi', 'z/(z^2 + 1)'),
  row('square over linear', 'z^2/(z + 3)'),
  row('sine', 'sin(z)'),
  row('sine of multiple', 'cos(3*z + 1)'),
  row('tangent', 'tan(z)'),
  row('secant', 'sec(z)'),
  row('sine by cosine', 'sin(z)*cos(z)'),
  row('sine over z', 'sin(z)/z', POSITIVE),
  row('sine of square', 'sin(z^2)'),
  row('square of sine', 'sin(z)^2'),
  row('sine of cosine', 'sin(cos(z))'),
  row('arcsine', 'asin(z)', UNIT),
  row('arccosine of half', 'acos(z/2)', UNIT),
  row('arctangent of exponential', 'atan(exp(z))'),
  row('hyperbolic sine', 'sinh(z)'),
  row('square of cosh', 'cosh(z)^2'),
  row('hyperbolic cotangent', 'coth(z)', POSITIVE),
  row('z ln z', 'z*ln(z)', POSITIVE),
  row('ln z over z', 'ln(z)/z', POSITIVE),
  row('logarithm of sine', 'ln(sin(z))', [0.4, 0.9, 1.6, 2.5]),
  row('logit', 'ln(z/(1 - z))', [0.15, 0.4, 0.65, 0.9]),
  row('area sine', 'ln(z + sqrt(1 + z^2))'),
  row('power of two', '2^z'),
  row('z to the z', 'z^z', POSITIVE),
  row('gamma density', 'z^2*exp(-z)'),
  row('damped wave', 'exp(-2*z)*sin(3*z)'),
  row('exponential of sine', 'exp(sin(z))'),
];
