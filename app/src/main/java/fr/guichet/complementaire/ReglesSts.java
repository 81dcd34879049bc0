package fr.guichet.complementaire;

/**
 * « Règles de calculs (spécifiques aux STS) ».
 *
 * @param numeroAmcGu the AMC number to use in gestion unique, where it is not the record's own
 * @param dreHorsTp « autoriser la DRE en hors tiers payant »
 */
public record ReglesSts(
        InformationsIssues informationsIssues,
        String codeAiguillage,
        String numeroAmcGu,
        boolean dreHorsTp) {

    public static final ReglesSts PAR_DEFAUT =
            new ReglesSts(InformationsIssues.TABLE, null, null, false);
}
