/** Words of the spelling: what stands in its lists and menus, and what it says. */
export const spelling = {
  stopped: 'Stavningskontrollen stannade oväntat och startas om. Texterna är oförändrade. Försök igen.',
};
