/** Something that the person at the keyboard can put right; shown as one line, without a stack. */
export class SetupError extends Error {}

/** Runs a command's program and ends the process as it went: a setup error is one line, anything else a stack. */
export async function main(program) {
  try {
    process.exitCode = (await program()) ?? 0;
  } catch (error) {
    console.error(error instanceof SetupError ? `\n${error.message}` : error);
    process.exitCode = 1;
  }
}
