/** Written in capitals in this trade, and nobody's name. */
const ACRONYMS = (
  'ADF AFIS AGDREF AME ANEF APS ARS ASE CADA CAF CAO CASF CASP CESEDA CHRS CHU CIDFF CLSPD CNIL CNDA CODAF CPAM CPP CRA CRIP CRPA CSP ' +
  'DACG DDETS DDETSPP DDFE DPO DRDFE DREETS FDFE FDVA FR GRETA HLM INSEE ISF LGBT MIPROF MNA OCRTEH OCLTI OFII OFPRA ONU OQTF PACA PASS ' +
  'PDF PMI POLICE PSP PUMA PV RGPD RNA RSA SG SIAO SIRET TEH TGI TJ UE URSSAF VIF'
).split(' ');

const BEFORE = String.raw`(?<![\p{L}\p{N}])`;
const AFTER = String.raw`(?![\p{L}\p{N}])`;
const CIVILITY = new RegExp(String.raw`${BEFORE}(?:M\.|Mr\.?|Mme|Mlle|Monsieur|Madame|Mademoiselle)\s+\p{Lu}`, 'u');
const NO_ACRONYM = `(?!(?:${ACRONYMS.join('|')})${AFTER})`;
/** `Awa DIALLO`, `DIALLO Awa`. */
const IN_CAPITALS = new RegExp(
  String.raw`${BEFORE}(?:\p{Lu}\p{Ll}+[\s-]+${NO_ACRONYM}\p{Lu}{2,}|${NO_ACRONYM}\p{Lu}{3,}\s+\p{Lu}\p{Ll}+)${AFTER}`,
  'u',
);

/** What leads to one person, whatever her name. */
const LEADS = [
  // A telephone, in France or abroad.
  /(?<!\d)(?:(?:\+|00)33\s?|0)[1-9](?:[\s.-]?\d{2}){4}(?!\d)/,
  /(?<![\p{L}\d])\+\d{1,3}(?:[\s.-]?\d{2,4}){3,5}(?!\d)/u,
  // An address for mail.
  /[^\s@]+@[^\s@]+\.\p{L}{2,}/u,
  // A day or a year of birth.
  /(?<!\p{L})née?(?:\(e\))?\s+(?:le|en)\s+\d/iu,
  // The number of a foreigner's file (AGDREF).
  /(?<!\d)\d{10}(?!\d)/,
];

/** Whether a text seems to name somebody; of a place, whose street may bear a name, only what leads to one person. */
export function seemsToName(text: string, isPlace = false): boolean {
  const plain = text.normalize('NFC');
  if (LEADS.some((pattern) => pattern.test(plain))) return true;
  return !isPlace && (CIVILITY.test(plain) || IN_CAPITALS.test(plain));
}
