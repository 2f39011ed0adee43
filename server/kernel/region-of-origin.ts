/** ISO 3166 countries by region; France apart, as the yearly surveys have it. */
const countries: Record<string, string> = {
  FRANCE: 'FR GP MQ GF RE YT NC PF PM WF MF BL',
  EUROPE: `AD AL AT BA BE BG BY CH CY CZ DE DK EE ES FI GB GR HR HU IE IS IT LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS RU SE SI SK
    SM UA VA XK`,
  AFRICA: `AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG EH ER ET GA GH GM GN GQ GW KE KM LR LS LY MA MG ML MR MU MW MZ NA NE NG RW SC
    SD SL SN SO SS ST SZ TD TG TN TZ UG ZA ZM ZW`,
  LATIN_AMERICA:
    'AG AR BB BO BR BS BZ CL CO CR CU DM DO EC GD GT GY HN HT JM KN LC MX NI PA PE PR PY SR SV TT UY VC VE',
  ASIA: `AE AF AM AZ BD BH BN BT CN GE HK ID IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK MM MN MO MV MY NP OM PH PK PS QA SA SG SY TH
    TJ TL TM TR TW UZ VN YE`,
};

const regionByCountry = new Map(
  Object.entries(countries).flatMap(([region, codes]) =>
    codes
      .trim()
      .split(/\s+/)
      .map((code) => [code, region] as const),
  ),
);

/** Region of a two-letter country code; OTHER for the rest of the world, UNKNOWN for anything that is no code. */
export function regionOfOrigin(nationality: unknown): string {
  const code = String(nationality ?? '')
    .trim()
    .toUpperCase();
  if (!/^[A-Z]{2}$/.test(code)) return 'UNKNOWN';
  return regionByCountry.get(code) ?? 'OTHER';
}
