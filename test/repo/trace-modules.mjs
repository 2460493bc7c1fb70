/**
 * Loaded with --import before a program: writes the URL of every module that the program loads, by
 * import, require or as a script, to the file that TRACE_MODULES names.
 */
import { appendFileSync } from 'node:fs';
import module from 'node:module';
import { pathToFileURL } from 'node:url';
import vm from 'node:vm';

const file = process.env['TRACE_MODULES'];
const hook = `
  import { appendFileSync } from 'node:fs';
  export async function load(url, context, next) {
    appendFileSync(${JSON.stringify(file)}, url + '\\n');
    return await next(url, context);
  }`;
module.register(`data:text/javascript,${encodeURIComponent(hook)}`);

vm.Script = class extends vm.Script {
  constructor(code, options) {
    super(code, options);
    appendFileSync(file, `${pathToFileURL(options.filename).href}\n`);
  }
};

const loadModule = module._load;
module._load = function tracedLoad(request, parent, isMain) {
  const resolved = module.isBuiltin(request) ? request : module._resolveFilename(request, parent);
  const url = module.isBuiltin(request) ? request : pathToFileURL(resolved).href;
  appendFileSync(file, `${url}\n`);
  return loadModule.call(this, request, parent, isMain);
};
