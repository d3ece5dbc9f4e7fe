/** Floor 5, catalogue: what is known of a function beyond its derivation; properties, code, plots, the user's own. */
export { type CodePiece, codeFile, LANGUAGES, type LanguageName, stableForms } from './code/index.ts';
export { derivationOf } from './derivation.ts';
export { type BrailleCurve, braillePlot } from './plot/braille.ts';
export { svgThumbnail } from './plot/svg.ts';
export { codeIn, type Portrait, portraitOf, propertiesIn, type Studio } from './portrait.ts';
export { howText, type Property } from './properties/index.ts';
export { catalogueOf, subjectOf } from './subject.ts';
export { loadUserFunctions, UserFunctionsError } from './user-functions.ts';
