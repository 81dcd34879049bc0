package fr.guichet.attestation.lecture;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is printed beside or above a value to say what it is. Those without a field are known so
 * that what stands beside them is never taken for another's value: a « code de télétransmission »
 * is not the AMC.
 *
 * <p>Spellings are written as {@link Lettres#plier} makes them, « N° » or « numéro » being {@code
 * no}; a leading {@code ?} says that it may be left out.
 */
enum Etiquette {
    AMC(
            ChampLu.AMC,
            "?amc",
            "?organismeamc",
            "codeamc",
            "idamc",
            "identifiantamc",
            "noorganismecomplementaire",
            "nodorganismecomplementaire",
            "?prefectoral",
            "nodelamc",
            "nomutuelle"),
    TYPE_CONVENTION(
            ChampLu.TYPE_CONVENTION,
            "typconv",
            "typeconv",
            "typeconvention",
            "typedeconvention",
            "typesdeconvention",
            "convention"),
    CSR(
            ChampLu.CSR,
            "csr",
            "codecsr",
            "criteresecondaire",
            "criteresecondairederoutage",
            "criteresec"),
    ADHERENT(
            ChampLu.ADHERENT,
            "?adherent",
            "nodadherent",
            "noadherentamc",
            "numadherent",
            "identifiantadherent",
            "adherentno",
            "referenceadherent"),
    PERIODE(
            ChampLu.DROITS_DU,
            "periodedevalidite",
            "validite",
            "periode",
            "periodededroits",
            "periodedesdroits",
            "droitsouverts",
            "valable",
            "valide"),
    DEBUT(
            ChampLu.DROITS_DU,
            "du",
            "droitsdu",
            "valabledu",
            "valableapartirdu",
            "debut",
            "debutdevalidite",
            "debutdesdroits",
            "debutdedroits",
            "datededebut",
            "acompterdu"),
    FIN(
            ChampLu.DROITS_AU,
            "au",
            "jusquau",
            "valablejusquau",
            "fin",
            "findevalidite",
            "findesdroits",
            "findedroits",
            "datedefin",
            "expirele"),
    DRE(ChampLu.DRE, "dre"),
    CODE_STS(ChampLu.CODE_STS, "codests", "sts", "codeaiguillagests", "codeaiguillage"),
    CODE_ROUTAGE(ChampLu.CODE_ROUTAGE, "coderoutage", "routage"),
    IDENTIFIANT_HOTE(
            ChampLu.IDENTIFIANT_HOTE, "identifianthote", "identifiantdelhote", "idhote", "hote"),
    NOM_DOMAINE(ChampLu.NOM_DOMAINE, "nomdomaine", "nomdedomaine", "domaine"),
    ORGANISME(
            ChampLu.ORGANISME,
            "organisme",
            "organismecomplementaire",
            "nomdelorganisme",
            "mutuelle",
            "complementaire",
            "complementairesante",
            "libelleamc"),
    NOM(ChampLu.NOM, "nom", "nomdusage", "nomdefamille", "nomdubeneficiaire"),
    PRENOM(ChampLu.PRENOM, "prenom", "prenoms", "prenomdubeneficiaire"),
    NOM_PRENOM(
            ChampLu.NOM,
            "nomprenom",
            "nomprenoms",
            "nometprenom",
            "nometprenoms",
            "nomsetprenoms",
            "nomsprenoms",
            "beneficiaire",
            "beneficiaires",
            "assure",
            "titulaire"),
    PRENOM_NOM(ChampLu.PRENOM, "prenomnom", "prenometnom", "prenomsetnom"),
    NIR(
            ChampLu.NIR,
            "?nir",
            "?insee",
            "?securitesociale",
            "nodesecuritesociale",
            "?secu",
            "?ss",
            "nosecsociale",
            "nosecsoc",
            "nosecusociale",
            "immatriculation",
            "noimmatriculation",
            "nodimmatriculation",
            "noassuresocial",
            "nodassuresocial"),
    NAISSANCE(
            ChampLu.NAISSANCE,
            "nele",
            "neele",
            "naissance",
            "datedenaissance",
            "datenaissance",
            "datenaiss",
            "datedenaiss",
            "datenais",
            "datedenais",
            "ddn"),
    RANG(ChampLu.RANG, "rang", "rangdenaissance", "ranggemellaire", "rg"),
    DENT(ChampLu.DENTAIRE, "dent", "dentaire", "soinsdentaires", "tierspayantdentaire"),
    /** The other columns of a table of rights. */
    AUTRE_DROIT(
            null,
            "phar",
            "pharmacie",
            "opti",
            "optique",
            "hosp",
            "hospitalisation",
            "labo",
            "radi",
            "radl",
            "audi",
            "auxm",
            "medi",
            "medg",
            "soin",
            "tran",
            "trans",
            "exte",
            "mede",
            "sage",
            "cste",
            "biol",
            "actes"),
    AUTRE(
            null,
            "codedeteletransmission",
            "codeteletransmission",
            "teletransmission",
            "noteletransmission",
            "nodeteletransmission",
            "codeteletrans",
            "noee",
            "noamo",
            "amo",
            "siren",
            "siret",
            "finess",
            "tel",
            "telephone",
            "fax",
            "mobile",
            "nocontrat",
            "nodecontrat",
            "contrat",
            "contratno",
            "nodossier",
            "reference",
            "edite",
            "editele",
            "emisele",
            "dateemission",
            "datededition",
            "faitle",
            "imprimele",
            "regime",
            "caisse",
            "centre",
            "adresse",
            "codepostal",
            "page",
            "orias",
            "rcs",
            "capital",
            "courriel",
            "qualite",
            "medecintraitant");

    private static final String NUMERO = "no";

    private final ChampLu champ;
    private final List<String> formes;

    Etiquette(ChampLu champ, String... formes) {
        this.champ = champ;
        this.formes = Stream.of(formes).flatMap(Etiquette::ecritures).toList();
    }

    private static Stream<String> ecritures(String forme) {
        return forme.startsWith("?")
                ? Stream.of(NUMERO + forme.substring(1), forme.substring(1)).map(Lettres::plier)
                : Stream.of(Lettres.plier(forme));
    }

    /** The field its value is of; nothing for those whose values are left alone. */
    Optional<ChampLu> champ() {
        return Optional.ofNullable(champ);
    }

    List<String> formes() {
        return formes;
    }

    /** « du », « au » and the like: words of any sentence, labels only before a date. */
    boolean courante() {
        return this == DEBUT || this == FIN;
    }

    /** A column of a table of rights. */
    boolean droit() {
        return this == DENT || this == AUTRE_DROIT;
    }
}
