/** Why a file is not read, in words for who sent it. */
export class UnreadableFile extends Error {}
