/** What both peers are told: the bound login, whose token is whose, and the options of their connections. */
export function peerSettings() {
  return JSON.parse(process.env.BENCH_PEER);
}
