const median = (values) => {
  const known = values.filter((value) => value !== null).sort((a, b) => a - b);
  return known.length ? known[Math.floor(known.length / 2)] : null;
};

/** The median of each figure over the rounds. */
export function medians(rounds) {
  return Object.fromEntries(
    Object.keys(rounds[0]).map((key) => [key, median(rounds.map((round) => round[key]))]),
  );
}

/** The median of each figure over the rounds, and of what each round cost over the page alone in the same round. */
export function summarize(rounds, alone) {
  const over = (key) => median(rounds.map((round, index) => round[key] - alone[index][key]));
  return {
    ...medians(rounds),
    'KB over the page': over('KB on load'),
    'ms over the page': over('ms on load'),
  };
}

const round = (value, key) => (value === null ? '–' : Number(value.toFixed(key.includes('shift') ? 3 : 1)));

/** Rows of `{name, …figures}` as a table. */
export function show(title, rows) {
  console.log(`\n${title}`);
  console.table(
    Object.fromEntries(
      rows.map(({ name, ...figures }) => [
        name,
        Object.fromEntries(Object.entries(figures).map(([key, value]) => [key, round(value, key)])),
      ]),
    ),
  );
}

/** Baton beside the floor and the best peer: how many times as much it takes, or they take. */
export function compare([, floor, baton, clicked, ...peers]) {
  const best = (key) => Math.min(...peers.map((peer) => peer[key]));
  return {
    'bytes on load, best peer / Baton': best('KB over the page') / baton['KB over the page'],
    'ms on load, best peer / Baton': best('ms over the page') / baton['ms over the page'],
    'ms on load, Baton / floor': baton['ms over the page'] / floor['ms over the page'],
    'Baton.open() to input, Baton / floor': baton['open to input ms'] / floor['open to input ms'],
    'Baton.open() to panel, Baton / floor': baton['open to whole ms'] / floor['open to whole ms'],
    'click to input, Baton / floor': clicked['open to input ms'] / floor['open to input ms'],
  };
}
