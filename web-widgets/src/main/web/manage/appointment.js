import {encode} from '../kit/server.js';

/**
 * An appointment as the server tells it to whoever has its link.
 *
 * @typedef {object} Linked
 * @property {string} reference
 * @property {string} [keptUntil] until when it has to be confirmed
 * @property {'BOOKED' | 'REQUESTED' | 'UNCONFIRMED' | 'CANCELLED' | 'REJECTED' | 'NO_SHOW'} status
 * @property {string} type
 * @property {string} practitioner
 * @property {string} location
 * @property {string} start
 * @property {string} end
 * @property {boolean} changeable
 * @property {string} changesUntil
 * @property {number} version how often anything was done to it
 * @property {boolean} displaced whether the clinic can't keep it and asked for another time
 * @property {string} [calendarUrl]
 */

/** The one appointment that the link in the mail is about. */
export class Appointment {
  /**
   * @param {import('../kit/server.js').Server} server
   * @param {string} secret
   */
  constructor(server, secret) {
    this.server = server;
    this.secret = secret;
    this.root = server.root.replace(/clinics\/[^/]*$/, 'appointments/');
  }

  /**
   * @param {'view' | 'slots' | 'move' | 'cancel' | 'confirm' | 'renew-link'} what
   * @param {import('../kit/server.js').Fields} [fields]
   */
  ask(what, fields = {}) {
    return this.server.request(this.root + what, {
      method: 'POST', body: encode({...fields, secret: this.secret, locale: this.server.locale}),
    });
  }
}
