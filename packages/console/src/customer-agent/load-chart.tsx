import type { BacktestResult } from '@baton/core';
import type { VNode } from 'preact';

type Load = BacktestResult['load'];

const WIDTH = 720;
const HEIGHT = 140;
const SLOT = WIDTH / 24;

/** A day's average, short: `0`, `0.4`, `12`. */
export function perDay(count: number, days: number): string {
  const average = count / days;
  return average >= 10 || Number.isInteger(average) ? Math.round(average).toString() : average.toFixed(1);
}

const signed = (text: string): string => (text.startsWith('-') || text === '0' ? text : `+${text}`);

/** Two bars for each hour of the day: as it was, and as it would be. */
function Bars({ load }: { load: Load }): VNode {
  const most = Math.max(1, ...load.hours.flatMap(({ before, after }) => [before, after]));
  const height = (count: number): number => (count / most) * (HEIGHT - 24);
  return (
    <svg class="load-chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      {load.hours.map(({ hour, before, after }) => (
        <g key={hour} transform={`translate(${hour * SLOT} 0)`}>
          <rect
            class="load-before"
            x={5}
            width={9}
            y={HEIGHT - 20 - height(before)}
            height={height(before)}
            rx={2}
          />
          <rect
            class="load-after"
            x={16}
            width={9}
            y={HEIGHT - 20 - height(after)}
            height={height(after)}
            rx={2}
          />
          {hour % 3 === 0 && (
            <text x={SLOT / 2} y={HEIGHT - 4} text-anchor="middle">
              {String(hour).padStart(2, '0')}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}

/** The handoffs of an average day by hour, as it was and as it would be; the same numbers as a table. */
export function LoadChart({ load }: { load: Load }): VNode {
  const { days, timeZone, hours } = load;
  return (
    <section aria-label="Load by hour">
      <h3>Handoffs by hour of the day</h3>
      <p class="load-legend">
        <span class="load-key load-before-key">As it was</span>
        <span class="load-key load-after-key">With these settings</span>
        <span class="muted">
          average of {days} {days === 1 ? 'day' : 'days'}, {timeZone}
        </span>
      </p>
      <Bars load={load} />
      <details class="load-table">
        <summary>Show as a table</summary>
        <table class="change-table">
          <thead>
            <tr>
              <th scope="col">Hour</th>
              <th scope="col">As it was</th>
              <th scope="col">Would be</th>
              <th scope="col">Added</th>
            </tr>
          </thead>
          <tbody>
            {hours.map(({ hour, before, after }) => (
              <tr key={hour}>
                <th scope="row">{String(hour).padStart(2, '0')}:00</th>
                <td>{perDay(before, days)}</td>
                <td>{perDay(after, days)}</td>
                <td>{signed(perDay(after - before, days))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
