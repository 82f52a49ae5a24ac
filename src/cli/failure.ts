/** The command was called in a way that cannot work: exit code 2. */
export class UsageError extends Error {}

/** A file that cannot be done, and why; nothing of its content is in the message. */
export class FileFailure extends Error {}
