/** A program without a container, which is a module. */
module club.console {
    requires clinic.frontdesk.core;
}
