import type { Vocabulary } from './vocabulary.ts';

const LEAD =
  '(?:contact|client(?:e|\\(e\\))?|prospect|acheteur|acheteuse|emprunteur|emprunteuse|demandeur|personne|destinataire|abonnée?|locataire|patiente?|candidate?|adhérente?|interlocuteur|piste)';

/** French. */
export const fr: Vocabulary = {
  fields: {
    email: '(?:\\S+[ -]){0,2}(?:courriels?|m[ée]l|mails?|adresse (?:électronique|de messagerie|e-?mail))(?: .*)?',
    phone:
      '(?:\\S+[ -]){0,2}(?:t[ée]l(?:[ée]phones?)?|portables?|mobiles?|gsm|fixe)(?: .*)?|(?:n°|n[o°] de|numéro) ?(?:de )?(?:t[ée]l[ée]phone|mobile|portable)?',
    recordId: `réf(?:érence)?(?: ${LEAD}| du dossier| dossier)?|dossier|n° (?:de )?(?:${LEAD}|dossier|fiche)|(?:numéro|identifiant|code) (?:de )?(?:${LEAD}|dossier)|identifiant`,
    company:
      "(?:nom de (?:la |l[’'])?)?(?:soci[ée]t[ée]|entreprise|organisation|employeur)|raison sociale|compte|établissement|enseigne|tiers",
    firstName: 'pr[ée]noms?',
    lastName: "nom(?:s)? de famille|nom d[’']usage|nom de naissance|patronyme",
    name: `nom(?: complet| (?:et |\\/ ?)?prénoms?| d[eu]s? (?:la |l['’])?${LEAD}| et prénom)?|prénoms? (?:et |\\/ ?)?noms?|${LEAD}|(?:contact|emprunteur|client) principal|nom \\/ prénom|identité`,
    title: 'fonction|poste|profession|métier|emploi|intitulé du poste',
    street: 'rue|voie|numéro et (?:rue|voie)|adresse \\(?(?:ligne )?1\\)?|n° et (?:rue|voie)',
    address:
      'adresse(?:s)?(?: (?:postale|complète|principale|personnelle|du domicile|de facturation|de livraison|du client|actuelle|professionnelle))?|domicile|localisation',
    city: 'ville|commune|localité',
    state: 'région|département|canton|état|province',
    postcode: 'code postal|cp|c\\.p|npa',
    country: 'pays(?: de résidence)?',
    website: 'site(?: (?:web|internet))?|page web',
    source:
      '(?:.* )?(?:source|provenance|origine)(?: (?:du|de la) (?:contact|prospect|lead|piste|demande))?|comment nous avez-vous connus?|canal',
    owner:
      "(?:propriétaire|responsable|gestionnaire|commercial(?:e)?|conseill(?:er|ère)|courtier|suivi par|attribué à|assigné à|affecté à|vendeur|chargé(?:e)? (?:de clientèle|d[’']affaires))(?: .*)?",
    status: 'statut(?: .*)?|étape(?: .*)?|état(?: du (?:dossier|prospect|contact|lead|projet))|phase(?: .*)?|situation du dossier',
    birthDate: 'date de naissance|né(?:e|\\(e\\))?(?: le)?|naissance|anniversaire',
    tag: 'étiquettes?|mots[- ]clés|libellés',
    note: 'notes?|commentaires?|remarques?|observations?',
    task: 'tâches?',
  },
  lead: LEAD,
  staff:
    'propri[ée]t|responsable|conseil|courtier|cré[ée]|commerciale?(?:$| (?:attitré|en charge|responsable))|utilis|équipe|auteur|modifi|ajouté|assigné|attribué|affecté|suivi par|gestionnaire|vendeur|négociateur|agent|chargé|connecté|rédact|interlocuteur chez|salarié|collaborateur|membre|votre ',
  role: "co-?[ -]?(?:emprunt(?:eur|euse)|demandeur|acquéreur|titulaire|contractant|locataire|acheteur)|(?:second|deuxième|2e|2ème|autre) (?:emprunteur|demandeur|acheteur|contact|client)|(?:emprunteur|demandeur|contact|client|acheteur) (?:n° ?)?[2-9]|garant(?:e|\\(e\\))?|caution(?: solidaire)?|conjointe?|époux|épouse|partenaire|mari|femme|concubine?|contact d[’']urgence|personne (?:à (?:prévenir|contacter)|de confiance)(?: .*)?|parent|père|mère|tuteur|tutrice|accompagnante?",
  firstRole:
    '(?:emprunteur|demandeur|contact|client|acheteur|interlocuteur) principale?|emprunteur|(?:emprunteur|demandeur|contact|client|acheteur) (?:n° ?)?1|premier emprunteur|souscripteur|assuré(?:e)? principale?',
  third:
    'parrain|prescript|apporteur|notaire|avocat|fournisseur|prêteur|banque|médecin|assureur|vendeurs?$|standard\\b|accueil\\b|siège|expert-comptable|référent',
  thing:
    'expédi|identif|code promo|promo|civilité|factur|télécopie|commande|campa|groupe|devis|contrat|numéro (?:de )?(?:client|dossier|contrat|commande|facture|carte|voucher|tva|siret|siren|série)|bon\\b|coupon|bien\\b|annonce|mandat|tva|siren|rib\\b|montant|prix|budget|objet|sujet|désabonn|désinscri|dernier|prochain|mot de passe|adresse (?:ip|mac)|jeton|envoy',
  byLine: 'connectée?(?: en tant que)?|\\p{L}+ée? (?:par|à)|par|bonjour|bonsoir|bienvenue|envoyé de|suivi par|de la part de',
  section:
    '(?:derniers?|dernières?|autres|récent(?:e|s|es)?|prochain(?:e|s|es)?) |activit|historique|chronologie|fil d|comment|not(?:e|er)s?\\b|messag|doublon|contactez|aide\\b|tâche|journal|échange|pièces jointes|documents|rendez-vous|événement|rappels?$|appels?$|participants|collègues|parrain|campagne|suivi$|assistance|événements|interactions|courrier|mes ',
  notes: 'notes?|commentaires?|remarques?|observations?|notes? internes?|bloc-notes|mes notes',
  tasks: 'tâches?|tâches à faire|à faire|rappels?|mes tâches|actions à mener',
  ownPage:
    '(?:mon|ma|mes|votre|vos)-(?:compte|profil|espace|fiche|paramètres|préférences|informations|données).*|compte|profil|paramètres|préférences|connexion|se-connecter|inscription|s-inscrire|mot-de-passe-oublié|(?:nouveau|nouvelle|ajouter(?:-une?)?|créer(?:-une?)?)-(?:nouveau-)?(?:contact|client|prospect|piste|personne|dossier|fiche|tiers|utilisateur|lead)|mentions-légales|aide|à-propos',
  overview: 'tableau-de-bord|accueil|rapports?|statistiques|calendrier',
  ownWords:
    '(?:changer (?:le|de|mon|votre) )?mot de passe(?: actuel)?|nouveau mot de passe|(?:double|authentification).*|mes sessions|clés? api|signature (?:e-?mail|de courriel)|supprimer (?:mon|le) compte',
  ownList:
    "(?:gestion des |liste des |tous les |nos )?(?:utilisateurs|collaborateurs|conseillers|agents|courtiers|employés|salariés|membres(?: de l[’']équipe)?|commerciaux|administrateurs|gestionnaires)|(?:notre |l[’'])?équipe|utilisateurs et (?:équipes|droits|rôles)|annuaire(?: interne)?",
  userColumn: "rôles?|droits?|permissions|dernière connexion|identifiant|nom d[’']utilisateur|login|bloqué|activé",
  whole:
    "et|ou|pour|avec|dans|votre|vos|notre|nos|mes|nouveau|nouvelle|tous|toutes|aucun|aucune|fiche|groupes?|compte|accueil|oui|non|ajouter|modifier|supprimer|enregistrer|annuler|voir|retour|suivant|précédent|fermer|ouvrir|rechercher|chercher|envoyer|imprimer|exporter|actif|inactif|cours|aujourd[’']hui|hier|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janvier|février|mars|avril|juillet|août|septembre|octobre|novembre|décembre|prêt|immobilier|immobilière|achat|vente|crédit|rachat|projet|dossier|demande|devis|facture|commande|contrat|relance|appel|courriel|rendez-vous|agence|cabinet|société|entreprise|association|mairie|boulangerie|pharmacie|garage|hôtel|café|ferme|domaine|château|maison|appartement|clinique|école|lycée|université|assurance|assurances|banque|transports|travaux|bâtiment|électricité|plomberie|menuiserie|maçonnerie|peinture|jardins|coiffure|beauté|conseil|conseils|expertise|associés|frères|cie|sarl|sas|sci|eurl|qualifié|gagné|perdu|archivé|brouillon|envoyé",
  begin:
    'coordon|détail|résum|tableau|paramèt|préfér|propriét|informat|renseign|commercia|respons|utilis|connex|déconn|historiq|activité|commentaire|message|document|pièce|étiquette|statut|étape|catégor|campagn|opportunit|emprunt|garant|conjoint|foyer|situation|directeur|directrice|gérant|gérante|président|présidente|ingénieur|assistante?|secrétaire|comptable|chargée?|conseill|chef|responsable|identité|naissance|adresse|télép|mobile',
  at: 'chez',
};
