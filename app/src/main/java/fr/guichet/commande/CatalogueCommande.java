package fr.guichet.commande;

import picocli.CommandLine.Command;

/** {@code guichet catalogue}: for who publishes tables. */
@Command(
        name = "catalogue",
        description = {
            "Pour qui publie des tables : fait la paire de clés qui les signe, et le catalogue"
                    + " signé d’un dossier de tables.",
            "Les cabinets acceptent la clé publique une fois, dans « Émetteurs de confiance »,"
                    + " après avoir comparé son empreinte avec la vôtre."
        },
        subcommands = {CatalogueCleCommande.class, CatalogueConstruireCommande.class},
        footer = "%nStatut : 0 fait, 1 refusé, 2 mal employé.")
public final class CatalogueCommande {}
