/** The vendor's own page on private integrations: where to make a token, and what its scopes are. */
export const HELP_ADDRESS = 'https://help.gohighlevel.com/support/solutions/articles/155000003054';
