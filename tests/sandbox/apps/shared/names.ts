/** One name, and the mailbox's local part where the letters do not give one. */
export interface Name {
  readonly first: string;
  readonly last: string;
  readonly mailbox?: string;
}

const names = (first: string, last: string): { readonly first: readonly string[]; readonly last: readonly string[] } => ({
  first: first.split(' '),
  last: last.split(','),
});

/** First and last names that go together, one pool a population. */
export const POOLS = {
  australian: names(
    'Olivia Liam Charlotte Noah Amelia Jack Isla William Mia Henry Ava Leo Grace Thomas ' +
      'Matilda Cooper Chloe Hudson Ruby Lachlan Zoe Angus Harriet Declan',
    'Nguyen,Campbell,Fraser,Mitchell,Walker,Papadopoulos,Chen,Gallagher,Rossi,Whitlock,Patel,' +
      'Donnelly,Kowalski,Hughes,McAllister,Santos,Ferguson,Doyle,Barrett,Novak,Singh,Langley',
  ),
  french: names(
    'Camille Léa Hugo Chloé Lucas Manon Théo Inès Gabriel Jade Raphaël Louise ' +
      'Antoine Zoé Maxime Anaïs Noémie Baptiste Clémence Yanis Aurélie Loïc',
    'Martin,Petit,Moreau,Lefèvre,Girard,Benoît,Chevalier,Fontaine,Roussel,Da Silva,Gauthier,Perrin,' +
      'Marchand,Le Gall,Bouchard,Diallo,Renaud,Barbier,Guérin,Colin,Benali,Lacroix',
  ),
  international: names(
    'Grace Mateo Ingrid Kwame Yuki Anika Rafael Leila Henrik Sinéad Tomás Freya ' +
      'Diego Nadia Emeka Priya Callum Jelena Marco Aisha Viktor Beatriz',
    'Okafor,Herrera,Sørensen,Mensah,Tanaka,Iyer,Almeida,Haddad,Lindqvist,Byrne,Novák,' +
      'Fischer,Cardoso,Kaur,Adeyemi,Petrović,Ricci,Weiss,Jansen,Moreno,Kaplan,Dube',
  ),
} as const satisfies Readonly<Record<string, { readonly first: readonly string[]; readonly last: readonly string[] }>>;

export type Population = keyof typeof POOLS;

/** Names that break software. */
export const HARD_NAMES = {
  irish: { first: 'Maria', last: "O'Connor", mailbox: 'maria.oconnor' },
  arabic: { first: 'محمد', last: 'العلوي', mailbox: 'm.alaoui' },
  dutch: { first: 'Sofie', last: 'van der Berg' },
  markup: { first: 'Bobby', last: '<b>Tables</b>', mailbox: 'bobby.tables' },
  italics: { first: '<i>Kay</i>', last: 'Lindqvist', mailbox: 'kay.lindqvist' },
  oneWord: { first: 'Suharto', last: '' },
  // Exactly sixty characters with the space between first and last.
  german: { first: 'Annegret-Friederike', last: 'Schulze-Bockenförde von Hohenlohe-Wallau', mailbox: 'af.schulze' },
  vietnamese: { first: 'Thị Mai', last: 'Nguyễn' },
} as const satisfies Readonly<Record<string, Name>>;
