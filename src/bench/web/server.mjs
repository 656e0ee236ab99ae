// Serves the candidates and the app's modules to the browser, and answers for the details of an issue as the app's REST does.
import {createServer} from 'node:http';
import {readFileSync} from 'node:fs';

const PAGE = '<!doctype html><title>bench</title><body style="margin:0"><div id="host" style="position:relative;width:960px;height:640px"></div>';

/** @return the address of a server that looks for files in these folders */
export async function serve(folders) {
    const server = createServer((request, response) => {
        const {pathname, searchParams} = new URL(request.url, 'http://bench');
        if (pathname === '/') {
            response.writeHead(200, {'Content-Type': 'text/html'}).end(PAGE);
        } else if (pathname === '/rest/issues') {
            const rows = searchParams.get('ids').split(',').map(id => ({id: Number(id), key: 'SKY-' + id, summary: 'Issue ' + id}));
            response.writeHead(200, {'Content-Type': 'application/json'}).end(JSON.stringify({rows}));
        } else {
            const file = Object.entries(folders).filter(([path]) => pathname.startsWith(path))
                .map(([path, folder]) => folder + pathname.slice(path.length)).map(name => {
                    try {
                        return readFileSync(name);
                    } catch {
                        return null;
                    }
                }).find(Boolean);
            response.writeHead(file ? 200 : 404, {'Content-Type': pathname.endsWith('.json') ? 'application/json' : 'text/javascript'}).end(file);
        }
    });
    await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
    return {address: `http://127.0.0.1:${server.address().port}`, close: () => server.close()};
}
