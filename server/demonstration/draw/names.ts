import type { Origin } from './distributions';

/** Every name is a common one, drawn apart from its fellow: no pair was copied from a person. */
export interface Country {
  /** ISO 3166-1 alpha-2; none when the origin is unknown. */
  readonly code: string;
  /** Code of the language best understood. */
  readonly language: string;
  readonly family: readonly string[];
  readonly female: readonly string[];
  readonly male: readonly string[];
  readonly towns: readonly string[];
}

const words = (text: string): readonly string[] => text.split(' ');
const country = (
  code: string,
  language: string,
  family: string,
  female: string,
  male: string,
  towns: string,
): Country => ({
  code,
  language,
  family: words(family),
  female: words(female),
  male: words(male),
  towns: words(towns),
});

const france = country(
  'FR',
  'fr',
  'Martin Bernard Durand Moreau Lefebvre Garnier Chevalier Roux Blanchard Perrin Morel Fontaine',
  'Léa Manon Chloé Camille Sarah Julie Océane Inès Laura Marine',
  'Lucas Hugo Théo Nathan Enzo Louis',
  'Lille Marseille Toulouse Rouen Nantes',
);

export const countries: Readonly<Record<Origin, readonly Country[]>> = {
  AFRICA: [
    country(
      'NG',
      'bin',
      'Osagie Igbinedion Ehigie Aigbe Omoregie Idahosa Okafor Eze Adeyemi Balogun',
      'Blessing Joy Faith Precious Gift Mercy Patience Favour Esther Grace',
      'Emmanuel Samuel Peter Victor',
      'Benin-City Lagos Uromi Auchi',
    ),
    country(
      'CI',
      'dyu',
      'Koné Ouattara Kouassi Bamba Touré Yao Coulibaly',
      'Aminata Mariam Awa Fatou Adjoua',
      'Ibrahim Moussa Yao',
      'Abidjan Bouaké Daloa Korhogo',
    ),
    country(
      'CM',
      'fr',
      'Ngono Mbarga Essomba Fotso Kamga Tchoupo',
      'Carine Solange Nadège Estelle',
      'Serge Alain Patrick',
      'Douala Yaoundé Bafoussam',
    ),
    country(
      'MA',
      'ar',
      'Alaoui Bennani Idrissi Tazi Amrani',
      'Khadija Samira Nadia Salma',
      'Youssef Karim Hassan',
      'Casablanca Fès Béni-Mellal',
    ),
    country(
      'DZ',
      'ar',
      'Benali Haddad Mansouri Belkacem',
      'Yasmine Amina Lila',
      'Sofiane Mehdi Nassim',
      'Oran Annaba Alger',
    ),
  ],
  FRANCE: [france],
  EUROPE: [
    country(
      'RO',
      'ro',
      'Popescu Ionescu Dumitru Stan Munteanu Radu',
      'Elena Andreea Ioana Mihaela',
      'Andrei Marius Florin',
      'Bacău Craiova Timișoara',
    ),
    country(
      'BG',
      'bg',
      'Dimitrova Petrova Ivanova Georgieva',
      'Desislava Mariya Gergana',
      'Georgi Ivan',
      'Plovdiv Varna Sliven',
    ),
    country('HU', 'hu', 'Nagy Kovács Horváth Varga', 'Katalin Zsófia Erika', 'László Gábor', 'Miskolc Nyíregyháza'),
  ],
  LATIN_AMERICA: [
    country(
      'BR',
      'pt',
      'Silva Santos Oliveira Souza Pereira Costa',
      'Juliana Camila Rafaela Bruna',
      'Thiago Rafael Diego',
      'Belém Manaus Goiânia',
    ),
    country(
      'CO',
      'es',
      'Rodríguez Gómez Torres Ramírez Vargas',
      'Valentina Daniela Paola',
      'Andrés Camilo',
      'Cali Pereira Medellín',
    ),
    country('PE', 'es', 'Quispe Flores Huamán Rojas', 'Milagros Rosa Yesenia', 'Luis Jorge', 'Lima Iquitos'),
  ],
  ASIA: [
    country('CN', 'zh', 'Wang Li Zhang Chen Liu', 'Mei Xiu Ling Fang', 'Wei Jun', 'Shenyang Wenzhou'),
    country('PH', 'tl', 'Reyes Cruz Bautista Garcia', 'Maricel Jocelyn Rowena', 'Jomar Rodel', 'Manille Cebu'),
    country('TH', 'thaï', 'Saetang Chaiyasit Srisuk', 'Malee Sunisa Kanya', 'Somchai Anan', 'Udon-Thani Chiang-Rai'),
  ],
  UNKNOWN: [country('', 'und', 'Inconnu', 'Sophia Anna Maria', 'Adam Daniel', 'inconnu')],
};

/** Those who sign in, and the members who sit without an account. */
export const officials = {
  given: words(
    'Camille Dominique Claude Alix Maxime Sacha Charlie Andréa Lou Morgan Noa Éden Ariel Yaël Gwenn Swann ' +
      'Loïs Marion Florence Hélène Bruno Étienne Odile Rémi',
  ),
  family: words(
    'Perrin Lacombe Vasseur Guérin Berthier Delmas Faure Carpentier Joly Marchal Rivière Texier Aubry Brunel ' +
      'Collet Dufour Gaillard Hamon Imbert Jacquet Kervella Lemoine Monnier Noël Olivier Pasquier Quéré Renard ' +
      'Salmon Tessier Vidal Weber',
  ),
} as const;
