/**
 * Appointments, and what else takes the time of practitioners and rooms: holds, blocks, busy times. Start with
 * {@link clinic.frontdesk.appointment.Appointment} and its port {@link clinic.frontdesk.appointment.Appointments}.
 */
@NullMarked
package clinic.frontdesk.appointment;

import org.jspecify.annotations.NullMarked;
