import { processServices } from './process-services.js';

/** A process that does nothing but run the workflows of a database, until it is killed. */
// A little ahead, so that a run which a killed worker left behind is taken up at once.
const services = processServices({ now: () => Date.now() + 3_000 });
process.stdout.write('working\n');
for (;;) {
  await services.workflows.resumeDue();
  await new Promise((resolve) => setTimeout(resolve, 20));
}
