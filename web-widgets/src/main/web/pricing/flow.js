import {h, joined, named} from '../kit/dom.js';
import {choiceField, selectField} from '../kit/fields.js';
import {formOf} from '../kit/form.js';
import {chosenBox, consentFields, personFields} from '../kit/person.js';
import {onward} from '../kit/way.js';
import {answer} from './answer.js';

/** @typedef {import('../kit/stage.js').Stage} Stage */

const INTERESTS = ['COST', 'AVAILABILITY', 'INSURANCE', 'ADVICE'];

/**
 * Asks what someone would like to know, and then where to answer.
 *
 * @param {Stage} stage
 */
export function askPricing(stage) {
  const form = formOf(stage, {
    fields: [
      choiceField(stage, {
        name: 'interest', label: stage.t('interest'), missing: stage.t('interestMissing'), type: 'checkbox',
        options: INTERESTS.map(value => ({value, label: stage.t(value)})),
      }),
      ...serviceField(stage),
      ...paymentField(stage),
    ],
    submit: stage.t('next'),
    done: () => askPerson(stage),
  });
  stage.enter('interest');
  stage.show(stage.t('priceTitle'), h('p', {class: 'lead'}, stage.t('priceIntro')), form.node);
}

/** @param {Stage} stage */
function askPerson(stage) {
  const {typed} = stage;
  const interest = INTERESTS.filter(value => typed[`interest=${value}`]);
  const fields = [
    ...personFields(stage, {required: [], hints: {phone: stage.t('priceHint')}, intent: 'PRICING'}),
    ...consentFields(stage, 'pricing-enquiries'),
  ];
  const form = formOf(stage, {
    write: 'pricing-enquiries',
    fields,
    submit: stage.t('priceSubmit'),
    also: () => ({interest, type: typed.type, payment: typed.payment, location: stage.known('location')}),
    check: () => typed.phone?.trim() || typed.email?.trim() ? []
      : [{field: fields.find(({name}) => name === 'phone'), message: stage.t('contactMissing')}],
    done: found => answer(stage, found, aboutWhat(stage)),
  });
  stage.show(stage.t('priceDetails'),
    chosenBox(stage, onward(stage, () => askPricing(stage)), interest.map(value => stage.t(value)).join(', '), aboutWhat(stage)),
    form.node);
}

/**
 * For which service, and how it would be paid.
 *
 * @param {Stage} stage
 */
export function aboutWhat({typed, profile}) {
  const type = named(profile.appointmentTypes, typed.type);
  return joined(' · ', type?.name, typed.payment);
}

/** @param {Stage} stage */
function serviceField(stage) {
  const types = stage.wished(stage.profile.appointmentTypes.filter(type => type.price));
  if (types.length === 1) stage.typed.type = types[0].slug;
  return types.length ? [selectField(stage, {
    name: 'type', label: stage.t('service'), initial: stage.t('serviceAny'),
    options: types,
  })] : [];
}

/** @param {Stage} stage */
function paymentField(stage) {
  const options = stage.profile.payment?.options || [];
  return options.length ? [selectField(stage, {
    name: 'payment', label: stage.t('payment'), options: options.map(option => ({slug: option, name: option})),
  })] : [];
}
