package salaklang.local;

import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import salaklang.directory.DirectoryService;
import salaklang.tenancy.CurrentTenant;

/** Takes the demo accounts over into the directory as soon as they are there. */
@Component
@Profile("demo-accounts")
class DemoDirectory {

    private final DirectoryService directory;

    DemoDirectory(DirectoryService directory) {
        this.directory = directory;
    }

    @EventListener
    @Order(0)
    void load(DemoAccountsReady ready) {
        CurrentTenant.run(ready.province(), directory::refresh);
    }
}
