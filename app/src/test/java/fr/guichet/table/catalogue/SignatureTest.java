package fr.guichet.table.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.time.LocalDate;

/** A signature holds for the fields it was made over, all of them, and for no others. */
class SignatureTest {

    private static final Publication PUBLICATION = Publication.nouvelle();

    @Property(tries = 300)
    void holdsForWhatWasSigned(@ForAll("tables") TablePubliee table) {
        var signee = PUBLICATION.signer(table);
        assertThat(signee.signeePar(PUBLICATION.cle())).isTrue();
        assertThat(PUBLICATION.signer(table)).isEqualTo(signee);
    }

    @Property(tries = 300)
    void anyFieldOfAnotherTableBreaksIt(
            @ForAll("tables") TablePubliee table, @ForAll("tables") TablePubliee autre) {
        var signee = PUBLICATION.signer(table);
        for (int champ = 0; champ < CHAMPS; champ++) {
            var touchee = melee(signee, PUBLICATION.signer(autre), champ);
            assertThat(touchee.signeePar(PUBLICATION.cle())).isEqualTo(touchee.equals(signee));
        }
    }

    @Property(tries = 300)
    void aFieldNeverRunsOverIntoTheNext(
            @ForAll("tables") TablePubliee table, @ForAll("mots") String mot) {
        var signee = PUBLICATION.signer(table);
        var glissee =
                new TablePubliee(
                        signee.nom() + " " + mot,
                        signee.emetteur(),
                        signee.version(),
                        signee.date(),
                        signee.fichier(),
                        signee.taille(),
                        signee.sha256(),
                        signee.signature());
        assertThat(glissee.signeePar(PUBLICATION.cle())).isFalse();
    }

    @Property(tries = 300)
    void anySignOfTheSignatureCounts(
            @ForAll("tables") TablePubliee table,
            @ForAll("rangs") int rang,
            @ForAll("base64") char c) {
        var signee = PUBLICATION.signer(table);
        var texte = new StringBuilder(signee.signature());
        Assume.that(texte.charAt(rang) != c);
        texte.setCharAt(rang, c);
        var touchee =
                new TablePubliee(
                        signee.nom(),
                        signee.emetteur(),
                        signee.version(),
                        signee.date(),
                        signee.fichier(),
                        signee.taille(),
                        signee.sha256(),
                        texte.toString());
        assertThat(touchee.signeePar(PUBLICATION.cle())).isFalse();
    }

    @Property(tries = 50)
    void noOtherKeyHolds(@ForAll("tables") TablePubliee table) {
        assertThat(PUBLICATION.signer(table).signeePar(Publication.nouvelle().cle())).isFalse();
    }

    private static final int CHAMPS = 8;

    /** One field of the other table. */
    private static TablePubliee melee(TablePubliee une, TablePubliee autre, int champ) {
        return new TablePubliee(
                (champ == 0 ? autre : une).nom(),
                (champ == 1 ? autre : une).emetteur(),
                (champ == 2 ? autre : une).version(),
                (champ == 3 ? autre : une).date(),
                (champ == 4 ? autre : une).fichier(),
                (champ == 5 ? autre : une).taille(),
                (champ == 6 ? autre : une).sha256(),
                (champ == 7 ? autre : une).signature());
    }

    @Provide
    Arbitrary<TablePubliee> tables() {
        return Combinators.combine(
                        mots(),
                        mots(),
                        mots(),
                        jours(),
                        mots().map(m -> m + ".csv"),
                        Arbitraries.longs().between(1, TablePubliee.TAILLE_MAX),
                        Arbitraries.strings().withChars("0123456789abcdef").ofLength(64))
                .as((nom, emetteur, version, date, fichier, taille, sha256) ->
                        new TablePubliee(
                                nom, emetteur, version, date, fichier, taille, sha256, "à signer"));
    }

    @Provide
    Arbitrary<String> mots() {
        return Arbitraries.of("Viamedis", "iSanté", "1.10", "nom x", "emetteur y", "2026", "é’ç")
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(mots -> String.join(" ", mots));
    }

    @Provide
    Arbitrary<Integer> rangs() {
        return Arbitraries.integers().between(0, 87);
    }

    @Provide
    Arbitrary<Character> base64() {
        return Arbitraries.chars().with("ABCabc0189+/=".toCharArray());
    }

    private static Arbitrary<LocalDate> jours() {
        return Arbitraries.integers().between(0, 40_000).map(LocalDate::ofEpochDay);
    }
}
