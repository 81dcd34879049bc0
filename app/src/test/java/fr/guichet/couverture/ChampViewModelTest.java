package fr.guichet.couverture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChampViewModelTest {

    private static final Valeur TABLE = new Valeur("VM", Origine.TABLE);
    private int saisies;
    private final ChampViewModel champ = new ChampViewModel(() -> saisies++);

    @Test
    void whatTheTablesOfferShowsAndIsNoTyping() {
        champ.offrir(TABLE);
        assertThat(champ.valeur()).contains(TABLE);
        assertThat(saisies).isZero();
    }

    @Test
    void whatIsTypedFromTheCardWinsAndIsNeverOverwritten() {
        champ.texteProperty().set("OC");
        champ.offrir(TABLE);
        assertThat(champ.valeur()).contains(Valeur.duSupport("OC"));
        assertThat(saisies).isEqualTo(1);
    }

    @Test
    void clearingAFieldBringsBackWhatTheTablesOffer() {
        champ.offrir(TABLE);
        champ.texteProperty().set("OC");
        champ.saisir(null);
        assertThat(champ.valeur()).contains(TABLE);
    }

    @Test
    void aFieldBeingRetypedStaysEmptyUntilItIsLeft() {
        champ.offrir(TABLE);
        champ.entrer();
        champ.texteProperty().set("");
        champ.offrir(TABLE);
        assertThat(champ.texteProperty().get()).isEmpty();
        champ.texteProperty().set("S");
        champ.texteProperty().set("");
        champ.quitter();
        assertThat(champ.valeur()).contains(TABLE);
    }

    @Test
    void whatTheTablesNoLongerOfferGoes() {
        champ.offrir(TABLE);
        champ.offrir(null);
        assertThat(champ.valeur()).isEmpty();
    }

    @Test
    void sayingThatTheCardPrintsTheSameMakesItTheCards() {
        champ.offrir(TABLE);
        champ.saisir("VM");
        assertThat(champ.valeur()).contains(Valeur.duSupport("VM"));
        assertThat(saisies).isEqualTo(1);
    }

    @Test
    void loadingForgetsTheCoverBefore() {
        champ.offrir(TABLE);
        champ.charger(null);
        assertThat(champ.valeur()).isEmpty();
        champ.charger("SC/SP");
        assertThat(champ.valeur()).contains(Valeur.duSupport("SC/SP"));
        assertThat(saisies).isZero();
    }
}
