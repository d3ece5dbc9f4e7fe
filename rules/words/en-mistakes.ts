/** English words for the mistakes: what was done, and what the right rule is. */
import type { Words } from '../../src/rule/words.ts';

export const mistakeWords: Words = {
  'mistake/product-of-derivatives': {
    name: 'product of the derivatives',
    say: "The derivatives of the two factors were multiplied. The product rule adds two terms: v u' + u v', here with u = {u} and v = {v}.",
  },
  'mistake/product-sum-of-derivatives': {
    name: 'sum of the derivatives of the factors',
    say: "The derivatives of the two factors were added. The product rule adds two terms: v u' + u v', here with u = {u} and v = {v}.",
  },
  'mistake/product-sign': {
    name: 'minus in the product rule',
    say: "The two terms of the product rule were subtracted. The product rule adds two terms: v u' + u v', here with u = {u} and v = {v}.",
  },
  'mistake/product-second-term-lost': {
    name: 'second term of the product rule lost',
    say: "Only {u} was differentiated, and the term in which {v} is differentiated is missing. The product rule adds two terms: v u' + u v', here with u = {u} and v = {v}.",
  },
  'mistake/product-first-term-lost': {
    name: 'first term of the product rule lost',
    say: "Only {v} was differentiated, and the term in which {u} is differentiated is missing. The product rule adds two terms: v u' + u v', here with u = {u} and v = {v}.",
  },
  'mistake/product-wrong-partners': {
    name: 'wrong partners in the product rule',
    say: "Each factor was multiplied by its own derivative. The product rule adds two terms: v u' + u v', here with u = {u} and v = {v}.",
  },
  'mistake/quotient-of-derivatives': {
    name: 'quotient of the derivatives',
    say: "Top and bottom were differentiated separately. The quotient rule is (v u' - u v')/v^2, here with u = {u} and v = {v}.",
  },
  'mistake/quotient-numerator-swapped': {
    name: 'numerator of the quotient rule swapped',
    say: "The two terms on top are in the wrong order, which turns the sign round. The quotient rule is (v u' - u v')/v^2, here with u = {u} and v = {v}.",
  },
  'mistake/quotient-plus': {
    name: 'plus in the quotient rule',
    say: "The two terms on top were added where they are subtracted. The quotient rule is (v u' - u v')/v^2, here with u = {u} and v = {v}.",
  },
  'mistake/quotient-square-forgotten': {
    name: 'square forgotten in the quotient rule',
    say: "The bottom was not squared. The quotient rule is (v u' - u v')/v^2, here with u = {u} and v = {v}.",
  },
  'mistake/quotient-over-numerator-squared': {
    name: 'wrong square in the quotient rule',
    say: "The square of the top was put below where the square of the bottom belongs. The quotient rule is (v u' - u v')/v^2, here with u = {u} and v = {v}.",
  },
  'mistake/quotient-denominator-kept': {
    name: 'only the numerator differentiated',
    say: "The bottom was kept as if it were a constant, but {v} depends on {x}. The quotient rule is (v u' - u v')/v^2, here with u = {u} and v = {v}.",
  },
  'mistake/quotient-by-product-rule': {
    name: 'product rule on a quotient',
    say: "The product rule was used on a quotient. The quotient rule is (v u' - u v')/v^2, here with u = {u} and v = {v}.",
  },
  'mistake/reciprocal-of-derivative': {
    name: 'reciprocal of the derivative',
    say: "The reciprocal of the derivative of {v} was taken. The derivative of 1/v is -v'/v^2, here with v = {v}.",
  },
  'mistake/reciprocal-sign-lost': {
    name: 'sign of the reciprocal rule lost',
    say: "The minus sign is missing. The derivative of 1/v is -v'/v^2, here with v = {v}.",
  },
  'mistake/reciprocal-inner-lost': {
    name: 'inner derivative of the reciprocal lost',
    say: "The factor that is the derivative of {v} is missing. The derivative of 1/v is -v'/v^2, here with v = {v}.",
  },
  'mistake/reciprocal-square-forgotten': {
    name: 'square of the reciprocal rule forgotten',
    say: "The bottom was not squared. The derivative of 1/v is -v'/v^2, here with v = {v}.",
  },
  'mistake/reciprocal-to-logarithm': {
    name: 'logarithm for a reciprocal',
    say: "A logarithm was written, which is what integrating 1/v over v gives. The derivative of 1/v is -v'/v^2, here with v = {v}.",
  },
  'mistake/chain-inner-derivative-lost': {
    name: 'inner derivative lost',
    say: 'The outer function was differentiated, but the factor for the inside is missing. The chain rule is the derivative of the outer function at {u}, times the derivative of {u}.',
  },
  'mistake/chain-derivative-inside': {
    name: 'derivative put inside',
    say: 'The derivative of the inside was put in place of the inside. The chain rule is the derivative of the outer function at {u}, times the derivative of {u}.',
  },
  'mistake/chain-outer-not-differentiated': {
    name: 'outer function not differentiated',
    say: 'The factor for the inside is there, but the outer function was left as it is. The chain rule is the derivative of the outer function at {u}, times the derivative of {u}.',
  },
  'mistake/chain-inner-only': {
    name: 'only the inside differentiated',
    say: 'The outer function was left as it is, and the inside was replaced by its derivative. The chain rule is the derivative of the outer function at {u}, times the derivative of {u}.',
  },
  'mistake/chain-sum': {
    name: 'sum in the chain rule',
    say: 'Outer and inner derivative were added where they are multiplied. The chain rule is the derivative of the outer function at {u}, times the derivative of {u}.',
  },
  'mistake/chain-outer-at-variable': {
    name: 'outer derivative at the wrong place',
    say: 'The outer derivative was taken at {x} where it is taken at {u}. The chain rule is the derivative of the outer function at {u}, times the derivative of {u}.',
  },
  'mistake/chain-inner-twice': {
    name: 'inner derivative twice',
    say: 'The derivative of the inside was multiplied in twice. The chain rule is the derivative of the outer function at {u}, times the derivative of {u}.',
  },
  'mistake/chain-inner-factor-into-argument': {
    name: 'inner factor inside the argument',
    say: 'The derivative of the inside was multiplied into the argument, where it belongs outside. The chain rule is the derivative of the outer function at {u}, times the derivative of {u}.',
  },
  'mistake/power-inner-lost': {
    name: 'inner derivative of a power lost',
    say: 'The power rule was used, but the factor for the base is missing. The power rule for a base that is not the variable ends with the derivative of the base, here of {u}.',
  },
  'mistake/exponential-inner-lost': {
    name: 'inner derivative of the exponential lost',
    say: 'The exponential function was copied, but the factor for the exponent is missing. The derivative of e^u is e^u times the derivative of u, here with u = {u}.',
  },
  'mistake/exponential-as-power': {
    name: 'power rule on an exponential',
    say: 'The power rule was used on an exponential function. The variable is in the exponent: the derivative of e^u is e^u times the derivative of u, here with u = {u}.',
  },
  'mistake/exponential-sign-invented': {
    name: 'sign invented for the exponential',
    say: 'A minus sign was put in front. The exponential function of {x} is its own derivative.',
  },
  'mistake/exponential-exponent-lost': {
    name: 'exponent lost',
    say: 'The factor {c} came down, but it was also taken out of the exponent. The exponent stays as it is: the derivative of e^u is e^u times the derivative of u.',
  },
  'mistake/general-exponential-log-lost': {
    name: 'logarithm of the base lost',
    say: 'The factor ln({c}) is missing. Only for the base e is it 1: the derivative of c^u is c^u ln(c) times the derivative of u, here with c = {c}.',
  },
  'mistake/general-exponential-as-power': {
    name: 'power rule on an exponential',
    say: 'The power rule was used, but the variable is in the exponent: the derivative of c^u is c^u ln(c) times the derivative of u, here with c = {c} and u = {u}.',
  },
  'mistake/general-exponential-inner-lost': {
    name: 'inner derivative of the exponential lost',
    say: 'The factor for the exponent is missing: the derivative of c^u is c^u ln(c) times the derivative of u, here with c = {c} and u = {u}.',
  },
  'mistake/logarithm-inner-lost': {
    name: 'inner derivative of the logarithm lost',
    say: "One over the argument was written, but the derivative of the argument is missing above. The derivative of ln(u) is u'/u, here with u = {u}.",
  },
  'mistake/logarithm-argument-lost': {
    name: 'argument of the logarithm lost',
    say: "Only the argument was differentiated, and the division by the argument is missing. The derivative of ln(u) is u'/u, here with u = {u}.",
  },
  'mistake/logarithm-of-derivative': {
    name: 'reciprocal of the derivative for a logarithm',
    say: "One over the derivative of the argument was written. The derivative of ln(u) is u'/u, here with u = {u}.",
  },
  'mistake/logarithm-factor-invented': {
    name: 'factor invented for a logarithm',
    say: 'The factor {c} was put on top, but it cancels: the logarithm of {c}{x} is ln({c}) + ln({x}), and ln({c}) is a constant, so the derivative is 1/{x}.',
  },
  'mistake/power-exponent-not-lowered': {
    name: 'exponent not lowered',
    say: 'The exponent {c} came down as a factor, but it was not lowered by 1.',
  },
  'mistake/power-factor-lost': {
    name: 'factor of the power rule lost',
    say: 'The exponent {c} was lowered by 1, but it did not come down as a factor.',
  },
  'mistake/power-exponent-raised': {
    name: 'exponent raised',
    say: 'The exponent {n} was raised by 1. It is lowered by 1 for negative exponents too.',
  },
  'mistake/power-rule-on-variable-exponent': {
    name: 'power rule with a variable exponent',
    say: 'The power rule was used, but the exponent {v} depends on {x} as well. Write the power as the exponential of {v} times the logarithm of {u}, and differentiate that.',
  },
  'mistake/square-root-half-lost': {
    name: 'one half of the square root lost',
    say: "The factor 1/2 is missing: the derivative of sqrt(u) is u'/(2 sqrt(u)), here with u = {u}.",
  },
  'mistake/constant-factor-lost': {
    name: 'constant factor lost',
    say: 'The constant factor {c} was dropped. A factor that does not depend on {x} stays in front of the derivative.',
  },
  'mistake/constant-divisor-lost': {
    name: 'constant divisor lost',
    say: 'The division by {c} was dropped. A constant below the fraction bar stays there.',
  },
  'mistake/constant-kept': {
    name: 'constant term kept',
    say: 'The constant term {c} was kept. It does not change with {x}, so its derivative is 0.',
  },
  'mistake/parameter-as-variable': {
    name: 'parameter differentiated like the variable',
    say: '{c} was given the derivative 1. It is a parameter and does not change with {x}, so its derivative is 0.',
  },
  'mistake/sign-overall': {
    name: 'wrong sign',
    say: 'The whole result has the wrong sign.',
  },
  'mistake/integrated-instead': {
    name: 'integrated, not differentiated',
    say: 'This is an antiderivative: differentiating it gives back the function that was to be differentiated.',
  },
  'mistake/differentiated-twice': {
    name: 'differentiated once too often',
    say: 'This is the next derivative: one differentiation too many.',
  },
  'mistake/function-and-derivative-equated': {
    name: 'function set equal to its derivative',
    say: 'The left side names the function, but the right side is its derivative: an equals sign needs the same quantity on both sides.',
  },
  'mistake/tanh-plus': {
    name: 'sign in the derivative of tanh',
    say: 'A plus was written. The derivative of tanh is 1 - tanh^2.',
  },
  'mistake/tanh-square-forgotten': {
    name: 'square forgotten in the derivative of tanh',
    say: 'The square is missing. The derivative of tanh is 1 - tanh^2.',
  },
  'mistake/logistic-plus': {
    name: 'sign in the derivative of the logistic function',
    say: 'A plus was written. The derivative of the logistic function is σ(1 - σ).',
  },
  'mistake/logistic-as-tanh': {
    name: 'derivative of tanh for the logistic function',
    say: '1 - σ^2 follows the pattern of tanh. The derivative of the logistic function is σ(1 - σ).',
  },
  'mistake/tanh-as-logistic': {
    name: 'derivative of the logistic function for tanh',
    say: 'tanh(1 - tanh) follows the pattern of the logistic function. The derivative of tanh is 1 - tanh^2.',
  },
  'mistake/cosh-sign': {
    name: 'sign in the derivative of cosh',
    say: 'The minus sign belongs to the cosine: the derivative of cosh is sinh.',
  },
  'mistake/sine-sign': {
    name: 'sign in the derivative of the sine',
    say: 'A minus sign was written. The derivative of the sine is the cosine, without a sign.',
  },
  'mistake/cosine-sign': {
    name: 'sign in the derivative of the cosine',
    say: 'The minus sign is missing. The derivative of the cosine is minus the sine.',
  },
  'mistake/tangent-minus': {
    name: 'sign in the derivative of the tangent',
    say: 'The minus sign belongs to tanh: the derivative of the tangent is 1 + tan^2.',
  },
  'mistake/square-of-sum': {
    name: 'square of a sum',
    say: 'Each term was squared on its own. The square of {a} + {b} also has the term 2ab, here with a = {a} and b = {b}.',
  },
  'mistake/square-of-difference': {
    name: 'square of a difference',
    say: 'The squares were subtracted. The square of a - b is a^2 - 2ab + b^2, here with a = {a} and b = {b}.',
  },
  'mistake/cancel-across-sum': {
    name: 'cancelled across a sum',
    say: '{a} was cancelled against one term of a sum. Only a factor of the whole numerator and the whole denominator cancels.',
  },
  'mistake/cancel-across-sum-to-one': {
    name: 'cancelled across a sum',
    say: '{a} was cancelled against one term of a sum, which left a 1. Only a factor of the whole numerator and the whole denominator cancels.',
  },
  'mistake/cancel-into-sum': {
    name: 'cancelled across a sum',
    say: '{a} was cancelled against one term of the sum above. Every term is divided by it: 1 + b/a, here with a = {a} and b = {b}.',
  },
  'mistake/split-denominator': {
    name: 'denominator split',
    say: 'The fraction was split at a sum below. Only a sum above the fraction bar can be split.',
  },
  'mistake/exponential-of-sum': {
    name: 'exponential of a sum',
    say: 'The exponential of a sum was written as a sum. It is the product: e^(a + b) = e^a e^b.',
  },
  'mistake/negative-exponent-as-negative': {
    name: 'negative exponent as a minus sign',
    say: 'The minus sign of the exponent was put in front. A negative exponent means one over: e^(-a) = 1/e^a, which is positive.',
  },
  'mistake/power-of-power-added': {
    name: 'power of an exponential',
    say: 'The exponent {a} itself was raised to the power {n}. Exponents multiply: (e^a)^n = e^(n a).',
  },
  'mistake/exponents-multiplied': {
    name: 'exponents multiplied',
    say: 'The exponents were multiplied. In a product of exponentials they add: e^a e^b = e^(a + b).',
  },
  'mistake/logarithm-of-sum': {
    name: 'logarithm of a sum',
    say: 'The logarithm of a sum was written as a sum of logarithms. That is the rule for a product: ln(a b) = ln(a) + ln(b).',
  },
  'mistake/one-minus-g-miscomputed': {
    name: '1 minus a fraction',
    say: 'The 1 was not brought over the common denominator: 1 - 1/(1 + b) = b/(1 + b), here with b = {b}.',
  },
  'mistake/sign-not-distributed': {
    name: 'minus sign not distributed',
    say: 'The minus sign was given to the first term only: -(a - b) = -a + b, here with a = {a} and b = {b}.',
  },
  'mistake/root-of-sum': {
    name: 'root of a sum',
    say: 'The root of a sum was written as a sum of roots. A root goes into a product, not into a sum.',
  },
  'mistake/brackets-lost': {
    name: 'brackets lost',
    say: '{c} was multiplied with {a} only. It multiplies every term of the sum: {b} too.',
  },
  'mistake/fraction-added-straight': {
    name: 'fractions added straight across',
    say: 'Tops and bottoms were added separately. Fractions are added over a common denominator.',
  },
  'mistake/root-of-square': {
    name: 'root of a square',
    say: 'The root of a square is the absolute value: {a} alone is right only where it is not negative.',
  },
  'mistake/logarithm-of-square': {
    name: 'logarithm of a square',
    say: 'ln(a^2) is 2 ln|a|: without the absolute value it is right only where a is positive, here with a = {a}.',
  },
};
