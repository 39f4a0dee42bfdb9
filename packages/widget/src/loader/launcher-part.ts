import { Doorkeeper, type Means } from '../launcher/doorkeeper.js';

/** Puts the launcher on the page, for the loader. */
export function start(means: Means): Doorkeeper {
  const keeper = new Doorkeeper(window, means);
  keeper.appear();
  return keeper;
}
