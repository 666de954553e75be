package clinic.frontdesk.web.job;

/** The server begins with what it does by itself; clinics are there as their files describe them. */
public record JobsBegin(BackgroundJobs jobs) {}
