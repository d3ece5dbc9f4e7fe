/** Pairs that differ, by little: one sign, one exponent, a factor 1 + 10⁻⁹, equal on a half-line or on the integers only. */

const byOneSign = `
tanh(z) # 2/(1 + exp(-2z)) + 1
tanh(z) # 2/(1 + exp(2z)) - 1
e^(-z)/(1 + e^(-z))^2 # -e^(-z)/(1 + e^(-z))^2
sigma(z) (1 - sigma(z)) # sigma(z) (1 + sigma(z))
1 - tanh(z)^2 # 1 + tanh(z)^2
cosh(z)^2 + sinh(z)^2 # 1
d/dz(1/(1 + e^(-z))) # -e^(-z)/(1 + e^(-z))^2
d/dz(tanh(z)) # 1 + tanh(z)^2
d/dz(cos(z)) # sin(z)
d/dz(acoth(z)) # -1/(1 - z^2)
d/dz(e^(-z)) # e^(-z)
d/dz(1/z) # 1/z^2
d/dz(f(z)/h(z)) # (f'(z) h(z) + f(z) h'(z))/h(z)^2
sin(x + y) # sin(x) cos(y) - cos(x) sin(y)
cos(x + y) # cos(x) cos(y) + sin(x) sin(y)
a z + b # a z - b
(x - y)^2 # x^2 + 2 x y + y^2
(x - y)/(y - x) # 1
-z^2 # (-z)^2
sin(-z) # sin(z)
cos(z + pi) # cos(z)
ln(1/z) # ln(z)
asin(-z) # asin(z)
acos(-z) # acos(z)
e^(x - y) # e^x/e^(-y)
1/(z - 1) - 1/(z + 1) # 2/(1 - z^2)
sigma(z) - sigma(-z) # 1
softplus(z) + softplus(-z) # z
erf(-z) # erf(z)
d/dz(z/(1 + abs(z))) # -1/(1 + abs(z))^2
`;

const byOneExponent = `
e^(-z)/(1 + e^(-z))^2 # e^(-z)/(1 + e^(-z))
sigma(z) (1 - sigma(z)) # sigma(z) (1 - sigma(z))^2
1 - tanh(z)^2 # 1 - tanh(z)
d/dz(z^3) # 3 z^3
d/dz(z^3) # 3 z
d/dz(tanh(z)^2) # 2 tanh(z)
d/dz(tanh(z)^2) # 2 tanh(z) (1 - tanh(z))
e^(2z) # e^(z^2)
e^(z + 1) # e^z + 1
(e^z)^2 # e^(z^2)
sin(z)^2 # sin(z^2)
ln(z)^2 # 2 ln(z)
ln(z)^2 # ln(z^2)
(x + y)^2 # x^2 + y^2
(x + y)^3 # x^3 + y^3
sqrt(x + y) # sqrt(x) + sqrt(y)
sqrt(x^2 + y^2) # x + y
1/(x + y) # 1/x + 1/y
e^(x + y) # e^x + e^y
e^(x y) # e^x e^y
ln(x + y) # ln(x) + ln(y)
ln(x y) # ln(x) ln(y)
ln(x)/ln(y) # ln(x) - ln(y)
sin(x + y) # sin(x) + sin(y)
sin(2z) # 2 sin(z)
cos(2z) # 2 cos(z)
tan(2z) # 2 tan(z)
d/dz(f(z) h(z)) # f'(z) h'(z)
d/dz(f(z)/h(z)) # f'(z)/h'(z)
d/dz(f(h(z))) # f'(h(z))
d/dz(f(h(z))) # f'(z) h'(z)
d/dz(ln(1 + e^z)) # 1/(1 + e^z)
d/dz(a^z) # z a^(z - 1)
d/dz(a^z) # a^z
d/dz(z^z) # z z^(z - 1)
d/dz(sin(2z)) # cos(2z)
d/dz(e^(-z^2)) # e^(-z^2)
d/dz(sqrt(z)) # 1/sqrt(z)
d/dz(atan(2z)) # 1/(1 + 4 z^2)
d/dz(asin(z)) # 1/(1 - z^2)
d/dz(Phi(z)) # Phi(z) (1 - Phi(z))
2^z # z^2
2^(x + y) # 2^x + 2^y
(2z)^3 # 2 z^3
(z^2)^3 # z^5
z^2 z^3 # z^6
1/(1 + e^(-z)) # 1 + e^z
(1 + z)^1000 # (1 + z)^999
4^z # 2^z 2
(1/2)^z # 2^(1/z)
`;

const byDomain = `
sqrt(z^2) # z
abs(z) # z
abs(z)^3 # z^3
(z^2)^(1/2) # z
(z^4)^(1/4) # z
ln(z^2)/2 # ln(-z)+ln(z^2)
acosh(cosh(z)) # z
asin(sin(z)) # z
acos(cos(z)) # z
atan(tan(z)) # z
acos(cos(z)) # abs(z)
sqrt(1 - sin(z)^2) # cos(z)
sqrt(1 - cos(z)^2) # sin(z)
sqrt((1 + cos(z))/2) # cos(z/2)
atan(z) + atan(1/z) # pi/2
2 atan(z) # atan(2z/(1 - z^2))
atan((1 + z)/(1 - z)) # atan(z) + pi/4
atan((z - 1)/(z + 1)) # atan(z) - pi/4
max(z, 0) # z
max(z, 0) # abs(z)
sign(z) # 1
sign(z)^2 # 1
abs(x + y) # abs(x) + abs(y)
sqrt(z^2 + 2z + 1) # z + 1
sqrt((z - 3)^2) # z - 3
abs(z)/z # 1
abs(sin(z)) # sin(z)
sin(abs(z)) # sin(z)
abs(z^3) # z^3
e^(abs(z)) # e^z
max(x, y) # x
max(z, 1/2) # z
{z if z > 0, 0 otherwise} # z
{z if z > 0, 1 otherwise} # max(z, 1)
{1 if z = 0, z otherwise} # z
{0 if z >= 3, z otherwise} # {0 if z > 3, z otherwise}
d/dz(abs(z)) # 1
d/dz(max(z, 0)) # 1
ln(abs(z)) # ln(2 + z)
nthRoot(z^2, 3) # nthRoot(z, 3)
asec(z) # 1/cos(z)
asinh(z) # ln(z + sqrt(z^2 - 1))
{e^z if z < 0, 1 + z otherwise} # e^z
z + abs(z) # 2z
abs(z - 1000) # 1000 - z
max(z, 10^6) # 10^6
sqrt((z - 12345)^2) # 12345 - z
sin(abs(z + 900)) # sin(z + 900)
{z if z < 777, 0 otherwise} # z
atan((5000 + z)/(5000 - z)) # atan(z/5000) + pi/4
abs(z^2 - 10^10) # 10^10 - z^2
`;

const atManyPoints = `
sin(pi z) # 0
cos(2 pi z) # 1
cos(pi z)^2 # 1
sin(z) # sin(z + 2 pi) + sin(2 pi z)
z^3 # z
z^5 # z^3
z^4 # z^2
z (z - 1) (z + 1) # 0
z (z - 1) (z + 1) (z - 2) (z + 2) # 0
z^2 + z (z - 1) (z + 1) (z^2 - 4) # z^2
sin(pi z) sin(pi z/2) # 0
cos(z) # cos(z) + sin(z) sin(2 z) sin(3 z) sin(6 pi z)
z^7 - z # (z^2 - 1) z
e^(z (z - 1) (z + 1)) # 1
tanh(z (z^2 - 1)) # 0
abs(z) # z^2
2^z # 1 + z
2^z # 1 + z/2 + z^2/2
`;

const byVeryLittle = `
sigma(z) # sigma(z) (1 + 10^(-9))
tanh(z) # (1 + 10^(-9)) tanh(z)
e^z # e^((1 + 10^(-9)) z)
sin(z) # sin((1 + 10^(-10)) z)
sqrt(z) # z^(1/2 + 10^(-9))
z^2 # z^2 + 10^(-12)
ln(z) # ln(z) + 10^(-15)
cos(z) # cos(z) + 10^(-12) sin(z)
1/(1 + e^(-z)) # 1/(1 + 1.000000001 e^(-z))
pi # 355/113
pi # 3.14159265358979
e # 2.718281828459045
sqrt(2) # 1.4142135623730951
1/3 # 0.3333333333333333
0.1 + 0.2 # 0.30000000000000004
e^(pi sqrt(163)) # 262537412640768744
ln(2) # 0.6931471805599453
sin(3) # 0.1411200080598672
tanh(40 + z^2) # 1
sigma(50 + z^2) # 1
z + e^(-40 - z^2) # z
erf(7 + z^2) # 1
e^z # 1 + z + z^2/2 + z^3/6 + z^4/24 + z^5/120
sin(z) # z - z^3/6 + z^5/120 - z^7/5040 + z^9/362880 - z^11/39916800
cos(z/100) # 1 - z^2/20000 + z^4/2400000000
Phi(z) # sigma(1.702 z)
z Phi(z) # z sigma(1.702 z)
z Phi(z) # z/2 (1 + tanh(sqrt(2/pi) (z + 0.044715 z^3)))
atan(z) # z - z^3/3 + z^5/5 - z^7/7
sqrt(z^2 + 10^(-20)) # abs(z)
z^2/(z + 10^(-12)) # z
(1 + 1/10^6)^(10^6 z) # e^z
ln(1 + e^(30 + z^2)) # 30 + z^2
cosh(20 + z^2) # e^(20 + z^2)/2
1 - 10^(-18) # 1
(z + 10^(-30))^2 # z^2
2/3 # 0.6666666666666666666666666667
z/7 # 0.142857142857142857142857 z
`;

const parse = (family: string, text: string): UnequalPair[] =>
  text
    .trim()
    .split('\n')
    .map((line) => {
      const at = line.indexOf(' # ');
      return { family, a: line.slice(0, at), b: line.slice(at + 3) };
    });

export interface UnequalPair {
  readonly family: string;
  readonly a: string;
  readonly b: string;
}

export const unequalPairs: readonly UnequalPair[] = [
  ...parse('one sign', byOneSign),
  ...parse('one exponent', byOneExponent),
  ...parse('a part of the domain', byDomain),
  ...parse('many points', atManyPoints),
  ...parse('very little', byVeryLittle),
];
