import{createRequire as gprimeRequire}from'node:module';const require=gprimeRequire(import.meta.url);
var VERSION="0.1.0";export{VERSION};
