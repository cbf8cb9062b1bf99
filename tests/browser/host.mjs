// A host that serves a folder as any static host would, and remembers what it
// was asked for.

import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { brotliCompressSync } from "node:zlib";

const TYPES = { ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml" };
const POLICY = "default-src 'self'";

/** Compresses files as a host does: once, until they change. */
function compressor() {
  const known = new Map();
  return (file, content) => {
    if (!known.get(file)?.content.equals(content)) known.set(file, { content, bytes: brotliCompressSync(content) });
    return known.get(file).bytes;
  };
}

/** Serves `folder`; `asked` lists path, query and bytes of every request. `policy` is
    what pages are allowed to do. */
export async function serve(folder, policy = POLICY) {
  const asked = [], compressed = compressor();
  const server = createServer(async (request, response) => {
    const url = new URL(request.url, "http://localhost");
    const path = normalize(decodeURIComponent(url.pathname));
    const file = join(folder, path.endsWith("/") ? `${path}index.html` : path);
    const content = await readFile(file).catch(() => null);
    const type = TYPES[extname(file)];
    const body = content && type ? compressed(file, content) : content ?? "";
    asked.push({ path, query: url.search, bytes: body.length });
    const headers = { "content-security-policy": policy, "content-type": type ?? "application/octet-stream" };
    if (content && type) headers["content-encoding"] = "br";
    response.writeHead(content ? 200 : 404, headers).end(body);
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  return { asked, folder, base: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
