/** A bare server of the same framework: it reads JSON and sends it back. */
import Fastify from 'fastify';

const app = Fastify();
app.post('/v1/assess', async (request) => request.body);
const address = await app.listen({ host: '127.0.0.1', port: 0 });
process.stdout.write(`${address}\n`);
