// Loaded into the measured process: at SIGUSR2 it says what is in use after everything unused is let go of.
let told = 0;
process.on('SIGUSR2', () => {
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  told += 1;
  process.stdout.write(`memory ${told}: ${heapUsed + external}\n`);
});
