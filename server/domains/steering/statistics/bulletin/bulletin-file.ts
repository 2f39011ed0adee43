export type BulletinFormat = 'HTML' | 'PDF' | 'CSV' | 'ODS' | 'JSON';

export interface BulletinFile {
  readonly format: BulletinFormat;
  /** `passerelle-teh-2025-public.html` */
  readonly name: string;
  readonly mediaType: string;
  readonly body: Buffer;
}

/** Who answers for the figures: a parameter, because the installation knows and the code does not. */
export interface Producer {
  /** In French. */
  readonly name: string;
  /** In French: where a reader may write. */
  readonly contact: string;
  readonly email: string | null;
  /** Where the files are put online, with a final slash; null while it is not known: addresses are then relative to the JSON file. */
  readonly baseUrl: string | null;
}

export const unnamedProducer: Producer = {
  name: 'Service producteur de Passerelle',
  contact: 'le service qui diffuse ce bulletin',
  email: null,
  baseUrl: null,
};
