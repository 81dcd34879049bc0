package fr.guichet.table.confiance;

import fr.guichet.common.Messages;
import fr.guichet.common.fx.ChampEtiquete;
import fr.guichet.common.fx.Fenetres;
import fr.guichet.common.fx.Fermeture;
import fr.guichet.common.fx.Noeuds;
import fr.guichet.common.fx.TexteCopiable;
import fr.guichet.common.fx.Views;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/** Asks whether a key is to be trusted, its fingerprint in sight; or says why it is refused. */
public final class CleInconnueController {

    @FXML private Pane racine;
    @FXML private Label titre;
    @FXML private Label explication;
    @FXML private Label editeur;
    @FXML private Label tables;
    @FXML private TexteCopiable empreinte;
    @FXML private Node hoteConnues;
    @FXML private Pane connues;
    @FXML private Label conseil;
    @FXML private Button refuser;
    @FXML private Button accepter;

    private final QuestionDeConfiance question;
    private boolean acceptee;

    public CleInconnueController(QuestionDeConfiance question) {
        this.question = question;
    }

    /** Asks in a window over the one in hand, and waits for the answer. */
    public static DemandeDeConfiance dans(Fenetres fenetres) {
        return question -> {
            var controller = new CleInconnueController(question);
            fenetres.ouvrir(
                            Fenetres.active(),
                            "cle-" + question.confiance(),
                            Fenetres.titre(texte(question, "titre")),
                            Views.load(controller))
                    .showAndWait();
            return controller.acceptee;
        };
    }

    @FXML
    private void initialize() {
        titre.setText(texte(question, "titre"));
        explication.setText(texte(question, "texte"));
        editeur.setText(question.editeur());
        tables.setText(String.join(", ", question.emetteurs()));
        empreinte.setText(ListeCles.empreinte(question.cle()));
        boolean refusee = question.confiance() == Confiance.REVOQUEE;
        question.connues().forEach(k -> montrer(k, refusee));
        Noeuds.montrerSi(!question.connues().isEmpty(), hoteConnues);
        Noeuds.montrerSi(!refusee, conseil, accepter);
        if (refusee) {
            refuser.setText(Messages.text("confiance.question.fermer"));
        }
        Noeuds.viser(refuser);
    }

    /** A key of the practice; its fingerprint too, unless it is the one in question. */
    private void montrer(CleDeConfiance connue, boolean laMeme) {
        var etat = connue.revoquee() ? "confiance.question.revoquee" : "confiance.question.connue";
        var jour = connue.revoquee() ? ListeCles.revoquee(connue) : ListeCles.depuis(connue);
        var libelle = Messages.text(etat, connue.nom(), jour);
        if (laMeme) {
            connues.getChildren().add(Noeuds.paragraphe(libelle));
        } else {
            var sienne = new TexteCopiable();
            sienne.setText(ListeCles.empreinte(connue.cle()));
            var champ = new ChampEtiquete();
            champ.setLibelle(libelle);
            champ.getChildren().add(sienne);
            connues.getChildren().add(champ);
        }
    }

    @FXML
    private void accepter() {
        acceptee = true;
        Fermeture.demander(racine);
    }

    @FXML
    private void refuser() {
        Fermeture.demander(racine);
    }

    private static String texte(QuestionDeConfiance question, String partie) {
        return Messages.text("confiance.question." + question.confiance() + "." + partie);
    }
}
