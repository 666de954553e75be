import {joined, named} from '../kit/dom.js';

/**
 * What was chosen, in words: what with whom, when, and where.
 *
 * @param {import('../kit/stage.js').Stage} stage
 * @param {import('./flow.js').Choice} choice
 */
export function summary(stage, {type, slot}) {
  if (!slot) return [type.name];
  const who = named(stage.profile.practitioners, slot.practitioner);
  return [
    who ? `${type.name} ${stage.t('withWhom', who.name)}` : type.name,
    stage.times.moment(slot.start, type.place),
    placeOf(stage, type, slot),
  ].filter(part => part);
}

/**
 * How long it takes, where it is and what it costs.
 *
 * @param {import('../kit/stage.js').Stage} stage
 * @param {import('../kit/types.js').AppointmentType} type
 */
export function facts(stage, type) {
  return joined(' · ', stage.texts.count('length', type.durationMinutes), stage.t(type.place), type.price?.display);
}

/**
 * Where a visit is, if it may be at several places.
 *
 * @param {import('../kit/stage.js').Stage} stage
 * @param {import('../kit/types.js').AppointmentType} type
 * @param {import('../kit/types.js').Slot} slot
 */
export function placeOf(stage, type, slot) {
  const {locations} = stage.profile;
  return type.place === 'CLINIC' && locations.length > 1 && named(locations, slot.location)?.name || '';
}

/**
 * Whether a type is offered by that practitioner, or at that place.
 *
 * @param {string[] | undefined} slugs of whom it is offered by; all when there is none
 * @param {string} slug empty for any
 */
export function may(slugs, slug) {
  return !slug || !slugs?.length || slugs.includes(slug);
}
