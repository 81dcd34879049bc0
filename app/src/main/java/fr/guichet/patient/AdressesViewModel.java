package fr.guichet.patient;

import static fr.guichet.patient.AdressesViewModel.Champ.CODE_POSTAL;
import static fr.guichet.patient.AdressesViewModel.Champ.COURRIEL;
import static fr.guichet.patient.AdressesViewModel.Champ.LIBELLE;
import static fr.guichet.patient.AdressesViewModel.Champ.LIGNE1;
import static fr.guichet.patient.AdressesViewModel.Champ.LIGNE2;
import static fr.guichet.patient.AdressesViewModel.Champ.LOCALITE;
import static fr.guichet.patient.AdressesViewModel.Champ.TELEPHONE;

import fr.guichet.patient.AdressesViewModel.Champ;

import java.util.List;

/** The tab « Adresses ». */
final class AdressesViewModel extends FichesViewModel<FicheViewModel<Champ>, Adresse> {

    /** The fields of an address. */
    enum Champ {
        LIBELLE,
        LIGNE1,
        LIGNE2,
        CODE_POSTAL,
        LOCALITE,
        TELEPHONE,
        COURRIEL
    }

    AdressesViewModel() {
        super(
                () -> new FicheViewModel<>(Champ.class),
                AdressesViewModel::ouvrir,
                AdressesViewModel::lire);
    }

    /** An address left empty is not kept. */
    @Override
    List<Adresse> lire() {
        return fiches().stream().filter(f -> !f.vide()).map(AdressesViewModel::lire).toList();
    }

    private static FicheViewModel<Champ> ouvrir(Adresse adresse) {
        return new FicheViewModel<>(Champ.class)
                .ecrire(LIBELLE, adresse.libelle())
                .ecrire(LIGNE1, adresse.ligne1())
                .ecrire(LIGNE2, adresse.ligne2())
                .ecrire(CODE_POSTAL, adresse.codePostal())
                .ecrire(LOCALITE, adresse.localite())
                .ecrire(TELEPHONE, adresse.telephone())
                .ecrire(COURRIEL, adresse.courriel());
    }

    private static Adresse lire(FicheViewModel<Champ> fiche) {
        return new Adresse(
                fiche.lire(LIBELLE),
                fiche.lire(LIGNE1),
                fiche.lire(LIGNE2),
                fiche.lire(CODE_POSTAL),
                fiche.lire(LOCALITE),
                fiche.lire(TELEPHONE),
                fiche.lire(COURRIEL));
    }
}
