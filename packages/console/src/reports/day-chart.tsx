import type { DayGroup } from '@baton/core';
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../ui/button.js';
import { ScrollArea } from '../ui/scroll-area.js';
import { scaleEnd } from './report-period.js';

/** A `YYYY-MM-DD` as readers write it. */
function dayName(date: string): string {
  const format = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  return format.format(new Date(`${date}T00:00:00Z`));
}

function DayTable({ days }: { days: readonly DayGroup[] }): VNode {
  return (
    <ScrollArea class="table-scroller day-table" label="Day by day">
      <table class="table">
        <thead>
          <tr>
            <th scope="col">Day</th>
            <th scope="col" class="number">
              Conversations
            </th>
            <th scope="col" class="number">
              Agent alone
            </th>
            <th scope="col" class="number">
              Handoffs
            </th>
          </tr>
        </thead>
        <tbody>
          {days.map((day) => (
            <tr key={day.date}>
              <th scope="row">{dayName(day.date)}</th>
              <td class="number">{day.conversations}</td>
              <td class="number">{day.answeredByAgentAlone}</td>
              <td class="number">{day.handoffs}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  );
}

function summary(days: readonly DayGroup[]): string {
  const busiest = days.reduce(
    (most, day) => (day.handoffs > most.handoffs ? day : most),
    days[0] as DayGroup,
  );
  const handoffs = days.reduce((sum, day) => sum + day.handoffs, 0);
  return `${handoffs} handoffs over ${days.length} days; most, ${busiest.handoffs}, on ${dayName(busiest.date)}.`;
}

/** Conversations the agent answered alone and handoffs, a pair of bars for each day; the numbers on request. */
export function DayChart({ days }: { days: readonly DayGroup[] }): VNode {
  const [asTable, setAsTable] = useState(false);
  const end = scaleEnd(Math.max(...days.flatMap((day) => [day.handoffs, day.answeredByAgentAlone])));
  const named = [days[0], days[Math.floor((days.length - 1) / 2)], days.at(-1)];
  return (
    <div class="day-chart">
      <div class="chart-head">
        <ul class="legend">
          <li class="legend-alone">Agent alone</li>
          <li class="legend-handoffs">Handoffs</li>
        </ul>
        <Button kind="ghost" onClick={() => setAsTable(!asTable)}>
          {asTable ? 'Show the chart' : 'Show the numbers'}
        </Button>
      </div>
      {asTable ? (
        <DayTable days={days} />
      ) : (
        <figure class="chart">
          <ol class="chart-scale" aria-hidden="true">
            {[end, end / 2, 0].map((value) => (
              <li key={value}>{value}</li>
            ))}
          </ol>
          <div class="chart-bars" role="img" aria-label={summary(days)}>
            {days.map((day) => (
              <span
                class="chart-day"
                key={day.date}
                title={`${dayName(day.date)}: ${day.answeredByAgentAlone} agent alone, ${day.handoffs} handoffs`}
              >
                <span class="bar-alone" style={{ height: `${(100 * day.answeredByAgentAlone) / end}%` }} />
                <span class="bar-handoffs" style={{ height: `${(100 * day.handoffs) / end}%` }} />
              </span>
            ))}
          </div>
          <figcaption class="chart-foot">
            {named.map((day, index) => (
              <span key={index}>{day && dayName(day.date)}</span>
            ))}
          </figcaption>
        </figure>
      )}
    </div>
  );
}
