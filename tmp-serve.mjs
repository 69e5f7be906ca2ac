import { builtSite } from '/work/main/src/cli/build.ts';
import { withHeaders } from '/work/main/src/cli/headers.ts';
import { serve } from '/work/main/src/cli/serve.ts';
const s = await serve(withHeaders(await builtSite()), {host:'127.0.0.1',port:4300});
console.log(s.address);
