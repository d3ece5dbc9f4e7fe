/** Pairs that are equal wherever both sides are defined, in unobvious ways: `left = right`, one a line. */

const exponentials = `
tanh(z) = 2/(1 + exp(-2z)) - 1
tanh(z) = 1 - 2/(exp(2z) + 1)
tanh(z) = (1 - exp(-2z))/(1 + exp(-2z))
tanh(z) = 2 sigma(2z) - 1
e^(-z)/(1 + e^(-z))^2 = e^z/(1 + e^z)^2
e^(-z)/(1 + e^(-z))^2 = sigma(z) (1 - sigma(z))
(1/(1 + e^(-z))) ((1 + e^(-z) - 1)/(1 + e^(-z))) = sigma(z) sigma(-z)
sigma(z) = 1/2 + tanh(z/2)/2
sigma(z) + sigma(-z) = 1
sigma(z) = e^z/(1 + e^z)
sigma(z) (1 - sigma(z)) = 1/(2 + e^z + e^(-z))
sigma(z) (1 - sigma(z)) = 1/(4 cosh(z/2)^2)
cosh(z)^2 - sinh(z)^2 = 1
cosh(2z) = 2 cosh(z)^2 - 1
sinh(2z) = 2 sinh(z) cosh(z)
sinh(3z) = 3 sinh(z) + 4 sinh(z)^3
cosh(z) + sinh(z) = e^z
sech(z)^2 = 1 - tanh(z)^2
csch(z)^2 = coth(z)^2 - 1
coth(z) = 1/tanh(z)
tanh(2z) = 2 tanh(z)/(1 + tanh(z)^2)
tanh(x + y) = (tanh(x) + tanh(y))/(1 + tanh(x) tanh(y))
sinh(x + y) = sinh(x) cosh(y) + cosh(x) sinh(y)
cosh(x) cosh(y) = (cosh(x + y) + cosh(x - y))/2
((e^z + e^(-z))^2 - (e^z - e^(-z))^2)/(e^z + e^(-z))^2 = 1 - tanh(z)^2
tanh(z/2) = (cosh(z) - 1)/sinh(z)
tanh(z/2) = sinh(z)/(1 + cosh(z))
e^(2z + 3) = e^3 (e^z)^2
e^(z/2) e^(z/3) = e^(5z/6)
e^(x^2 - y^2) = e^((x - y) (x + y))
(e^(3z) - 1)/(e^z - 1) = e^(2z) + e^z + 1
1/(1 + e^(-z)) - 1/2 = (e^z - 1)/(2 (e^z + 1))
a e^(k z)/(1 + e^(k z)) = a/(1 + e^(-k z))
alpha e^z = alpha (e^z - 1) + alpha
z sigma(z) + sigma(z) (1 - z sigma(z)) = sigma(z) + z sigma(z) (1 - sigma(z))
e^(-x^2/2) e^(x y) e^(-y^2/2) = e^(-(x - y)^2/2)
(1 + e^z)^3 e^(-z) = e^(2z) + 3 e^z + 3 + e^(-z)
e^(z + ln(2)) = 2 e^z
e^(z/(1 + z)) = e e^(-1/(1 + z))
e^(e^z) = e^(e^z - 1) e
(1 + z)^1000 = (1 + z)^999 (1 + z)
sigma(z)^2 = sigma(z) - sigma(z) (1 - sigma(z))
1/(1 + e^(-2z)) = (1 + tanh(z))/2
e^(0.1 z) e^(0.2 z) = e^(3z/10)
`;

const rational = `
(z^2 - 1)/(z - 1) = z + 1
1/(1/z) = z
z/z = 1
1/(z - 1) - 1/(z + 1) = 2/(z^2 - 1)
(x + y)^3 = x^3 + 3 x^2 y + 3 x y^2 + y^3
(x - y)/(y - x) = -1
1/(a + 1/(b + 1/c)) = (b c + 1)/(a b c + a + c)
(z^4 - 1)/(z^2 + 1) = z^2 - 1
z^(-2) = 1/z^2
(x^2 + 1)^5 (x^2 + 1)^(-5) = 1
(x + 1/x)^2 = x^2 + 2 + 1/x^2
0.5 z + 0.25 z = 3z/4
0.1 + 0.2 = 0.3
(z + 1)^2 - (z - 1)^2 = 4 z
(a + b) (a - b) = a^2 - b^2
(x^5 - y^5)/(x - y) = x^4 + x^3 y + x^2 y^2 + x y^3 + y^4
1/(z (z + 1)) = 1/z - 1/(z + 1)
(2z)^3 = 8 z^3
-(-z)^2 = -z^2
(-z)^3 = -z^3
z/(1 + abs(z)) (1 + abs(z)) = z
(1 - z)/(1 + z) = 2/(1 + z) - 1
((1 - z)/(1 + z) - 1)/((1 - z)/(1 + z) + 1) = -z
`;

const derivatives = `
d/dz(tanh(z)) = 1 - tanh(z)^2
d/dz(sigma(z)) = sigma(z) (1 - sigma(z))
d/dz(ln(1 + e^z)) = sigma(z)
d/dz(ln(1 + e^z)) = 1 - e^(-softplus(z))
d/dz(z sigma(z)) = sigma(z) + z sigma(z) (1 - sigma(z))
d/dz(atan(z)) = 1/(1 + z^2)
d/dz(atan(z)) = cos(atan(z))^2
d/dz(asin(z)) = 1/sqrt(1 - z^2)
d/dz(acos(z)) = -1/sqrt(1 - z^2)
d/dz(asinh(z)) = 1/sqrt(1 + z^2)
d/dz(acosh(z)) = 1/sqrt(z^2 - 1)
d/dz(atanh(z)) = 1/(1 - z^2)
d/dz(Phi(z)) = phi(z)
d/dz(z Phi(z)) = Phi(z) + z phi(z)
d/dz(erf(z)) = 2/sqrt(pi) e^(-z^2)
d/dz(phi(z)) = -z phi(z)
d/dz(z^z) = z^z (1 + ln(z))
d/dz(a^z) = a^z ln(a)
d/dz(z^n) = n z^(n - 1)
d/dz(sin(z)^2) = sin(2z)
d/dz(tan(z)) = 1 + tan(z)^2
d/dz(sin(z)/z) = (z cos(z) - sin(z))/z^2
d/dz(abs(z)) = sign(z)
d/dz(abs(z)) = z/abs(z)
d/dz(max(z, 0)) = {1 if z > 0, 0 if z < 0}
d/dz(z/(1 + abs(z))) = 1/(1 + abs(z))^2
d/dz(sqrt(1 + z^2)) = z/sqrt(1 + z^2)
d^2/dz^2(sigma(z)) = sigma(z) (1 - sigma(z)) (1 - 2 sigma(z))
d^2/dz^2(e^(-z^2/2)) = (z^2 - 1) e^(-z^2/2)
d/dz(f(z)^2) = 2 f(z) f'(z)
d/dz(f(z) h(z)) = f'(z) h(z) + f(z) h'(z)
d/dz(f(z)/h(z)) = (f'(z) h(z) - f(z) h'(z))/h(z)^2
d/dz(f(h(z))) = f'(h(z)) h'(z)
d/dz(1/f(z)) = -f'(z)/f(z)^2
d/dz(ln(abs(z))) = 1/z
d/dz(log(z, 10)) = 1/(z ln(10))
d/dz(z abs(z)) = 2 abs(z)
d/dz(z tanh(softplus(z))) = tanh(softplus(z)) + z (1 - tanh(softplus(z))^2) sigma(z)
d/dx(x^2 y + y^3) = 2 x y
`;

const trigonometric = `
sin(z)^2 + cos(z)^2 = 1
sin(2z) = 2 sin(z) cos(z)
cos(2z) = 1 - 2 sin(z)^2
cos(2z) = (1 - tan(z)^2)/(1 + tan(z)^2)
tan(z/2) = sin(z)/(1 + cos(z))
tan(z/2) = (1 - cos(z))/sin(z)
sin(3z) = 3 sin(z) - 4 sin(z)^3
cos(5z) = 16 cos(z)^5 - 20 cos(z)^3 + 5 cos(z)
sin(x + y) = sin(x) cos(y) + cos(x) sin(y)
cos(x) cos(y) = (cos(x - y) + cos(x + y))/2
tan(x + y) = (tan(x) + tan(y))/(1 - tan(x) tan(y))
sin(z)^4 = (3 - 4 cos(2z) + cos(4z))/8
1 + tan(z)^2 = 1/cos(z)^2
sec(z)^2 - tan(z)^2 = 1
cot(z) + tan(z) = 2/sin(2z)
csc(2z) = (tan(z) + cot(z))/2
sin(z + pi/2) = cos(z)
sin(z + pi) = -sin(z)
cos(z + 2pi) = cos(z)
sin(pi/12) = (sqrt(6) - sqrt(2))/4
cos(pi/3 - z) = (cos(z) + sqrt(3) sin(z))/2
sin(z/3) = 3 sin(z/9) - 4 sin(z/9)^3
(sin(z) + cos(z))^2 = 1 + sin(2z)
cos(z)^4 - sin(z)^4 = cos(2z)
sqrt(1 - cos(z)^2) = abs(sin(z))
sqrt((1 + cos(z))/2) = abs(cos(z/2))
sin(z)/(1 - cos(z)) = (1 + cos(z))/sin(z)
tan(atan(z)) = z
sin(asin(z)) = z
cos(asin(z)) = sqrt(1 - z^2)
sin(2 asin(z)) = 2 z sqrt(1 - z^2)
cos(2 atan(z)) = (1 - z^2)/(1 + z^2)
sin(atan(z)) = z/sqrt(1 + z^2)
asin(z) + acos(z) = pi/2
atan(z) + atan(1/z) = pi/2 sign(z)
asin(-z) = -asin(z)
acos(-z) = pi - acos(z)
asin(z) = atan(z/sqrt(1 - z^2))
asin(z) = 2 atan(z/(1 + sqrt(1 - z^2)))
acos(z) = 2 atan(sqrt((1 - z)/(1 + z)))
2 atan(tanh(z/2)) = asin(tanh(z))
2 atan(e^z) - pi/2 = atan(sinh(z))
asec(z) = acos(1/z)
tan(acos(z)) = sqrt(1 - z^2)/z
cos(3 acos(z)) = 4 z^3 - 3 z
ln(sec(z) + tan(z)) = -ln(sec(z) - tan(z))
sin(1) cos(1) = sin(2)/2
cos(0) = 1
sin(abs(z))^2 = sin(z)^2
cos(abs(z)) = cos(z)
`;

const rootsAndLogarithms = `
sqrt(z^2) = abs(z)
sqrt(z)^2 = z
sqrt(12) = 2 sqrt(3)
sqrt(2) sqrt(3) = sqrt(6)
1/(sqrt(2) - 1) = sqrt(2) + 1
(1 + sqrt(5))/2 = 1/((1 + sqrt(5))/2 - 1)
sqrt(z^2 + 2z + 1) = abs(z + 1)
sqrt(z^2 - 1) = sqrt(z - 1) sqrt(z + 1)
1/(sqrt(z + 1) + sqrt(z)) = sqrt(z + 1) - sqrt(z)
sqrt(x/y) = sqrt(x)/sqrt(y)
z^(1/2) z^(1/3) = z^(5/6)
(z^6)^(1/3) = z^2
nthRoot(z^3, 3) = z
nthRoot(-z, 3) = -nthRoot(z, 3)
sqrt(sqrt(z)) = z^(1/4)
z^(3/2) = z sqrt(z)
sqrt(e^(2z) + 2 + e^(-2z)) = e^z + e^(-z)
cosh(z) = sqrt(1 + sinh(z)^2)
sqrt(x^2 y^2) = abs(x) abs(y)
ln(e^z) = z
e^(ln(z)) = z
ln(x y) = ln(x) + ln(y)
ln(x/y) = ln(x) - ln(y)
ln(z^2) = 2 ln(z)
ln(z^2) = 2 ln(abs(z))
ln(sqrt(z)) = ln(z)/2
ln(1/z) = -ln(z)
ln(6) = ln(2) + ln(3)
log(8, 2) = 3
log(z, 10) = ln(z)/ln(10)
log(x, b) = 1/log(b, x)
ln(e^(2z) - 1) = z + ln(e^z - e^(-z))
ln(1 + e^z) = z + ln(1 + e^(-z))
ln(1 + e^z) - ln(1 + e^(-z)) = z
ln(x + sqrt(x^2 + 1)) = -ln(sqrt(x^2 + 1) - x)
asinh(sinh(z)) = z
acosh(cosh(z)) = abs(z)
atanh(tanh(z)) = z
tanh(asinh(z)) = z/sqrt(1 + z^2)
sinh(ln(z)) = (z - 1/z)/2
2^z = e^(z ln(2))
4^z = (2^z)^2
a^(x + 1) = a a^x
(a b)^x = a^x b^x
(z^a)^b = z^(a b)
z^a z^b = z^(a + b)
8^(1/3) = 2
ln(logit(z)) = ln(ln(z) - ln(1 - z))
logit(sigma(z)) = z
sigma(logit(z)) = z
softplus(z) - softplus(-z) = z
asech(z) = acosh(1/z)
(1/2)^z = 2^(-z)
`;

const piecewise = `
abs(z)^2 = z^2
abs(x y) = abs(x) abs(y)
abs(-z) = abs(z)
max(x, y) + min(x, y) = x + y
max(x, y) min(x, y) = x y
max(z, 0) - max(-z, 0) = z
max(z, 0) = (z + abs(z))/2
max(z, -z) = abs(z)
max(x, y) = (x + y + abs(x - y))/2
min(x, y) = -max(-x, -y)
sign(z) abs(z) = z
{z if z > 0, 0 otherwise} = max(0, z)
{z if z >= 0, -z otherwise} = abs(z)
{z if z < 0, z otherwise} = z
{e^z if z < 0, 1 + z otherwise} - 1 = {e^z - 1 if z < 0, z otherwise}
max(z, alpha z) = {z if z (1 - alpha) > 0, alpha z otherwise}
min(max(z, 0), 6) = max(min(z, 6), 0)
abs(z - 1) = max(z - 1, 1 - z)
sign(z^3) = sign(z)
e^(abs(z)) = max(e^z, e^(-z))
Phi(z) = (1 + erf(z/sqrt(2)))/2
Phi(z) + Phi(-z) = 1
erf(-z) = -erf(z)
erf(z) + erfc(z) = 1
z Phi(z) = z/2 (1 + erf(z/sqrt(2)))
phi(z) = phi(-z)
f(x + x) = f(2x)
f((x - 1) (x + 1)) = f(x^2 - 1)
sign(e^z - 1) = sign(z)
abs(sinh(z)) = sinh(abs(z))
`;

const parse = (family: string, text: string): EqualPair[] =>
  text
    .trim()
    .split('\n')
    .map((line) => {
      const at = line.indexOf(' = ');
      return { family, a: line.slice(0, at), b: line.slice(at + 3) };
    });

export interface EqualPair {
  readonly family: string;
  readonly a: string;
  readonly b: string;
}

export const equalPairs: readonly EqualPair[] = [
  ...parse('exponentials', exponentials),
  ...parse('rational', rational),
  ...parse('derivatives', derivatives),
  ...parse('trigonometric', trigonometric),
  ...parse('roots and logarithms', rootsAndLogarithms),
  ...parse('piecewise', piecewise),
];
