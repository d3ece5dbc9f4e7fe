import{createRequire as gprimeRequire}from'node:module';const require=gprimeRequire(import.meta.url);
import{latexSource}from"./chunk-ECP2CIPK.js";import"./chunk-2YKKNAXK.js";import"./chunk-EV5V2T6N.js";export{latexSource};
