/** What is said of the places where pieces meet, by id; `{…}` is a formula. Documents take the sentences apart again. */
export const JOINT_SENTENCES = {
  'not-defined': 'At {at} {name} is not defined: no derivative there.',
  unbounded: 'At {at} {name} grows without bound: no derivative there.',
  hole: 'At {at} {name} comes to {limit} from both sides, but is {value} there: no derivative there.',
  jump: 'At {at} {name} jumps from {left} to {right}: no derivative there.',
  vertical: 'At {at} the slope grows without bound: {name} is not differentiable there.',
  undecided: 'At {at} two pieces meet: whether {name} is differentiable there was not decided.',
  'undecided-where': 'Where {at}, two pieces meet: whether {name} is differentiable there was not decided.',
  smooth: 'At {at} {name} is continuous, and the one-sided derivatives agree: {equation}.',
  filled:
    'At {at} {name} comes to {limit} from both sides, which is its value there, and the one-sided derivatives agree: {equation}.',
  'smooth-if': 'At {at} {name} is continuous exactly when {given}; then the one-sided derivatives agree: {equation}.',
  kink: 'At {at} {name} is continuous, but the one-sided derivatives are {left} (from the left) and {right} (from the right): {name} is not differentiable there.',
  'kink-since':
    'At {at} {name} is continuous, but the one-sided derivatives are {left} (from the left) and {right} (from the right): {name} is not differentiable there, since {condition}.',
  'kink-unless':
    'At {at} {name} is continuous; the one-sided derivatives are {left} (from the left) and {right} (from the right): {name} is differentiable there exactly when {condition}.',
  'kink-if':
    'At {at} {name} is continuous exactly when {given}; then the one-sided derivatives are {left} (from the left) and {right} (from the right): {name} is not differentiable there.',
  'kink-if-unless':
    'At {at} {name} is continuous exactly when {given}; then the one-sided derivatives are {left} (from the left) and {right} (from the right): {name} is differentiable there exactly when {condition} as well.',
  'kink-beside':
    'At {at} {name} is continuous, but the one-sided derivatives are {left} (where {below}) and {right} (where {above}): {name} is not differentiable there.',
  'kink-beside-since':
    'At {at} {name} is continuous, but the one-sided derivatives are {left} (where {below}) and {right} (where {above}): {name} is not differentiable there, since {condition}.',
  'kink-beside-unless':
    'At {at} {name} is continuous; the one-sided derivatives are {left} (where {below}) and {right} (where {above}): {name} is differentiable there exactly when {condition}.',
  convention: 'By convention {equation} in {frameworks}.',
} as const;
export type JointSentence = keyof typeof JOINT_SENTENCES;

/** A sentence with its formulas. @example say('jump', { at: 'z = 0', name: 'g', left: '0', right: '1' }) */
export const say = (id: JointSentence, fills: Readonly<Record<string, string>>): string =>
  JOINT_SENTENCES[id].replace(/\{([a-z]+)\}/g, (hole, name: string) => fills[name] ?? hole);

/** The same under a condition on the parameters. */
export const sayGiven = (condition: string, sentence: string): string =>
  `For ${condition}: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;
