import { countries, isCountry } from '../shell/countries';
import { folded } from './fold';

const byCountry = new Map(countries.map(({ value, label }) => [folded(label), value]));

/** Masculine singular, as the State writes them. */
const DEMONYMS = `AF afghan, AL albanais, AM armenien, AO angolais, AR argentin, AZ azerbaidjanais, BD bangladais, BE belge,
 BF burkinabe, BG bulgare, BI burundais, BJ beninois, BO bolivien, BR bresilien, BA bosnien, BY bielorusse, CF centrafricain,
 CH suisse, CI ivoirien, CL chilien, CM camerounais, CN chinois, CO colombien, CU cubain, CV capverdien, CZ tcheque, DE allemand,
 DJ djiboutien, DO dominicain, DZ algerien, EC equatorien, EE estonien, EG egyptien, ER erythreen, ES espagnol, ET ethiopien,
 FR francais, GA gabonais, GB britannique, GE georgien, GH ghaneen, GM gambien, GN guineen, GQ equatoguineen, GR grec,
 GW bissauguineen, HN hondurien, HR croate, HT haitien, HU hongrois, ID indonesien, IN indien, IQ irakien, IR iranien, IT italien,
 KE kenyan, KG kirghize, KH cambodgien, KM comorien, KZ kazakh, LA laotien, LB libanais, LK srilankais, LR liberien, LT lituanien,
 LV letton, LY libyen, MA marocain, MD moldave, ME montenegrin, MG malgache, MK macedonien, ML malien, MM birman, MN mongol,
 MR mauritanien, MU mauricien, MX mexicain, MZ mozambicain, NE nigerien, NG nigerian, NP nepalais, PE peruvien, PH philippin,
 PK pakistanais, PL polonais, PS palestinien, PT portugais, PY paraguayen, RO roumain, RS serbe, RU russe, RW rwandais,
 SD soudanais, SK slovaque, SL sierraleonais, SN senegalais, SO somalien, SV salvadorien, SY syrien, TD tchadien, TG togolais,
 TH thailandais, TN tunisien, TR turc, UA ukrainien, UG ougandais, UZ ouzbek, VE venezuelien, VN vietnamien, XK kosovar, ZA sudafricain,
 ZM zambien, ZW zimbabween, CF centre africain, LK sri lankais, SL sierra leonais, ZA sud africain, BD bangladeshi, TR turque, GR grecque`;

const byDemonym = new Map(
  DEMONYMS.split(',').map((pair) => {
    const [code = '', ...words] = pair.trim().split(' ');
    return [words.join(' '), code] as const;
  }),
);

const OTHER_NAMES: Readonly<Record<string, string>> = {
  rdc: 'CD',
  'republique democratique du congo': 'CD',
  'congo rdc': 'CD',
  'congo kinshasa': 'CD',
  'congo brazzaville': 'CG',
  'republique du congo': 'CG',
  'guinee conakry': 'GN',
  'guinee equatoriale': 'GQ',
  'guinee bissau': 'GW',
  'rep dominicaine': 'DO',
  birmanie: 'MM',
  'cap vert': 'CV',
  'royaume uni': 'GB',
  angleterre: 'GB',
  bielorussie: 'BY',
  'rep centrafricaine': 'CF',
  centrafrique: 'CF',
};

/** Which words mean several countries, and what to write instead. */
const SEVERAL = new Set(['congolais', 'congolaise', 'congo', 'coreen', 'coreenne', 'coree']);

/** The code of a country, from its code, its name, or a nationality in either gender; null when it is none, or several. */
export function countryCode(text: string): string | null {
  if (/^[A-Za-z]{2}$/.test(text.trim())) return isCountry(text) ? text.trim().toUpperCase() : null;
  const word = folded(text);
  if (SEVERAL.has(word)) return null;
  const masculine = [word, word.replace(/e$/, ''), word.replace(/ne$/, '')];
  const found = masculine.map((each) => byDemonym.get(each)).find(Boolean);
  return found ?? byCountry.get(word) ?? OTHER_NAMES[word] ?? null;
}
