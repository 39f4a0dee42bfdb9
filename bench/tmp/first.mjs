import { randomUUID } from 'node:crypto';
import { startBaton } from '../server/processes.mjs';
import { openVisitor, request } from '../server/visitors.mjs';
const t0 = performance.now();
const prof = process.env.PROF ? { NODE_OPTIONS: `--cpu-prof --cpu-prof-dir=/tmp/x/prof` } : {};
const baton = await startBaton(prof);
console.log('started', (performance.now() - t0).toFixed(0));
for (let v = 0; v < 3; v++) {
  const t = performance.now();
  const { socket, conversationId } = await openVisitor(baton.port);
  const t1 = performance.now();
  const answered = new Promise((r) => socket.on('event', (e) => e.type === 'message' && e.message?.author === 'agent' && r(performance.now())));
  await request(socket, 'message', { conversationId, clientId: randomUUID(), text: 'My kettle sings' });
  const t2 = performance.now();
  const t3 = await Promise.race([answered, new Promise((r) => setTimeout(() => r(NaN), 8000))]);
  console.log('open', (t1 - t).toFixed(0), 'ack', (t2 - t1).toFixed(0), 'answer', (t3 - t2).toFixed(0));
  socket.close();
}
await baton.stop();
