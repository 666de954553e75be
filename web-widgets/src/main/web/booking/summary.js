/**
 * What was chosen, in words.
 *
 * @param {import('../kit/stage.js').Stage} stage
 * @param {import('./flow.js').Choice} choice
 */
export function summary(stage, {type, slot}) {
  if (!slot) return type.name;
  const who = stage.profile.practitioners.find(({slug}) => slug === slot.practitioner);
  const place = stage.profile.locations.length > 1 && stage.profile.locations.find(({slug}) => slug === slot.location);
  const elsewhere = stage.times.elsewhere(slot.start);
  return [
    who ? `${type.name} ${stage.t('withWhom', who.name)}` : type.name,
    stage.times.moment(slot.start) + (elsewhere ? ` (${stage.t('yourTime', elsewhere)})` : ''),
    type.place === 'CLINIC' && place ? place.name : '',
  ].filter(part => part).join(', ');
}
