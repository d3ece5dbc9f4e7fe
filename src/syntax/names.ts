/** Names and signs that are read as the same symbol: Greek letters, superscripts and subscripts. */

const GREEK: readonly (readonly [name: string, sign: string])[] = [
  ['alpha', 'α'],
  ['beta', 'β'],
  ['gamma', 'γ'],
  ['delta', 'δ'],
  ['epsilon', 'ε'],
  ['zeta', 'ζ'],
  ['eta', 'η'],
  ['theta', 'θ'],
  ['iota', 'ι'],
  ['kappa', 'κ'],
  ['lambda', 'λ'],
  ['mu', 'μ'],
  ['nu', 'ν'],
  ['xi', 'ξ'],
  ['pi', 'π'],
  ['rho', 'ρ'],
  ['sigma', 'σ'],
  ['tau', 'τ'],
  ['upsilon', 'υ'],
  ['phi', 'φ'],
  ['chi', 'χ'],
  ['psi', 'ψ'],
  ['omega', 'ω'],
  ['Gamma', 'Γ'],
  ['Delta', 'Δ'],
  ['Theta', 'Θ'],
  ['Lambda', 'Λ'],
  ['Xi', 'Ξ'],
  ['Pi', 'Π'],
  ['Sigma', 'Σ'],
  ['Upsilon', 'Υ'],
  ['Phi', 'Φ'],
  ['Psi', 'Ψ'],
  ['Omega', 'Ω'],
];

export const GREEK_NAMES: ReadonlySet<string> = new Set(GREEK.map(([name]) => name));

/** Sign → name, with the variant forms (`ϕ`, `ϵ`, the micro sign) that keyboards and fonts produce. */
export const GREEK_SIGNS: ReadonlyMap<string, string> = new Map([
  ...GREEK.map(([name, sign]) => [sign, name] as const),
  ['ϕ', 'phi'],
  ['ϵ', 'epsilon'],
  ['ϑ', 'theta'],
  ['ϱ', 'rho'],
  ['ϖ', 'pi'],
  ['ς', 'sigma'],
  ['µ', 'mu'],
  ['ℯ', 'e'],
  ['𝑒', 'e'],
]);

/** Superscript characters and what they raise: `x²`, `e⁻ᶻ`. */
export const SUPERSCRIPTS: ReadonlyMap<string, string> = new Map(
  [...'⁰0¹1²2³3⁴4⁵5⁶6⁷7⁸8⁹9⁺+⁻-⁽(⁾)ⁿnˣxʸyᶻzᵏkᵐmᵗtᵃaᵇbᶜcᵘuᵛvʷwⁱiʲj'].flatMap((sign, i, all) =>
    i % 2 === 0 ? [[sign, all[i + 1] ?? ''] as const] : [],
  ),
);

/** Subscript characters and what they lower: `z₁`, `log₂`. */
export const SUBSCRIPTS: ReadonlyMap<string, string> = new Map(
  [...'₀0₁1₂2₃3₄4₅5₆6₇7₈8₉9ₐaₑeᵢiⱼjₖkₗlₘmₙnₒoₚpᵣrₛsₜtᵤuᵥvₓx'].flatMap((sign, i, all) =>
    i % 2 === 0 ? [[sign, all[i + 1] ?? ''] as const] : [],
  ),
);

/** Letters that are read as a function wherever a bracket follows: what lectures call their functions. */
export const FUNCTION_LETTERS: readonly string[] = ['f', 'g', 'h', 'F', 'G', 'H'];

/** What mathjs calls no value: after the last `:` it says that the cases have no last branch. */
export const UNDEFINED = 'NaN';
