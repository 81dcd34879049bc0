package fr.guichet.commande;

import fr.guichet.attestation.document.Documents;
import fr.guichet.attestation.lecture.Lecteur;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.util.concurrent.Callable;

/** {@code guichet lire-attestation}: what can be read off one attestation, as JSON. */
@Command(
        name = "lire-attestation",
        description = {
            "Lit une carte ou une attestation de complémentaire : PDF, JPEG, PNG, TIFF ou BMP. Rien"
                    + " n’est enregistré, rien ne quitte ce poste, aucune base n’est demandée.",
            "Écrit {\"champs\":[…],\"avertissements\":[…]}. Chaque champ dit champ, valeur,"
                + " confiance (de 0 à 1), page (la première est 1), zone, origine ; pour une"
                + " personne, beneficiaire (à partir de 1) ; s’il y a lieu, doute et variantes.",
            "zone : [x, y, largeur, hauteur] en fractions de la page, comptées de son coin"
                    + " supérieur gauche. origine : TEXTE, OCR, DATAMATRIX, QR, PDF417 ou CODE128.",
            "Les champs portent le nom qu’ils ont dans un cas de « decider ». « code » est le"
                    + " contenu d’un code-barres, tel quel. Une valeur lue n’est pas une preuve :"
                    + " comparez-la avec la carte."
        },
        footer = "%nStatut : 0 fait, même si rien n’a été trouvé, 1 refusé, 2 mal employé.")
public final class LireAttestationCommande implements Callable<Integer> {

    private final Lecteur lecteur;

    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "FICHIER", description = "L’image ou le PDF de l’attestation.")
    private Path fichier;

    public LireAttestationCommande(Lecteur lecteur) {
        this.lecteur = lecteur;
    }

    @Override
    public Integer call() {
        try (var barre = new BarreProgres(spec.commandLine().getErr());
                var document = Documents.ouvrir(fichier)) {
            var lecture = lecteur.lire(document, barre);
            spec.commandLine().getOut().println(Json.ligne(AttestationLue.de(lecture)));
        }
        return Guichet.FAIT;
    }
}
