/** Everything behind the commands, in one piece: a cold start loads two files, the command line and this. */
export { reportError } from '../errors.ts';
export { checkAction } from './check.ts';
export { deriveAction } from './derive.ts';
export { equalAction } from './equal.ts';
export { functionsAction } from './functions.ts';
export { gradeAction } from './grade.ts';
export { rulesAction } from './rules.ts';
export { tableAction } from './table.ts';
export { verifyAction } from './verify.ts';
