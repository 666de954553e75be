import {plusDays} from '../kit/times.js';

/** So many days are shown at once. */
export const DAYS = 5;
/** No clock on earth is more than 26 hours ahead of another. */
const APART = 2;

/**
 * The times of the days from that date on, by the clock that counts. The server's days are the clinic's: where the
 * visitor's own count, they are made of what the server has around them.
 *
 * @param {import('../kit/stage.js').Stage} stage
 * @param {import('./flow.js').Choice} choice
 * @param {string} from
 * @returns {Promise<import('../kit/types.js').Slots>}
 */
export async function timesFrom(stage, {type, practitioner, location, times}, from) {
  const [clock] = stage.times.clocks(type.place);
  const read = times || (query => stage.server.read('/slots', {...query, type: type.slug}));
  const apart = clock === stage.times.clinic ? 0 : APART;
  /** @type {import('../kit/types.js').Slots} */
  const slots = await read({practitioner, location, from: plusDays(from, -apart), days: DAYS + 2 * apart});
  if (!apart) return slots;
  const all = slots.days.flatMap(day => day.slots);
  const days = Array.from({length: DAYS}, (_, day) => plusDays(from, day))
    .map(date => ({date, slots: all.filter(({start}) => clock.date(start) === date)}));
  const next = all.find(({start}) => clock.date(start) >= plusDays(from, DAYS));
  return {...slots, days, nextAvailable: next ? next.start : slots.nextAvailable};
}
