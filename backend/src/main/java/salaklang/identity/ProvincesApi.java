package salaklang.identity;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import salaklang.tenancy.Province;
import salaklang.tenancy.Provinces;

/** The tenants, as the platform's own administrators see and add to them. */
@RestController
@RequestMapping("/api/v1/central/provinces")
@Tag(name = "provinces")
class ProvincesApi {

    private final Provinces provinces;
    private final NewTenants newTenants;
    private final CurrentUser currentUser;
    private final String baseUrl;

    ProvincesApi(
            Provinces provinces,
            NewTenants newTenants,
            CurrentUser currentUser,
            @Value("${sala.base-url}") String baseUrl) {
        this.provinces = provinces;
        this.newTenants = newTenants;
        this.currentUser = currentUser;
        this.baseUrl = baseUrl;
    }

    record NewProvince(String id) {}

    @GetMapping
    @Operation(summary = "The provinces that are tenants, the centre included")
    List<Province> list() {
        requirePlatformAdmin();
        return provinces.all();
    }

    /** 201 when its realm stands, 202 when Keycloak is away and makes it later; asking again repairs the realm. */
    @PostMapping
    @Operation(summary = "Make a province a tenant: its realm, its roles, its units")
    ResponseEntity<Province> add(@RequestBody NewProvince wanted) {
        requirePlatformAdmin();
        var known = provinces
                .known(String.valueOf(wanted.id()))
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.UNPROCESSABLE_ENTITY, "No province of the country has this id"));
        var added = newTenants.add(known.id());
        return ResponseEntity.status(added.ready() ? HttpStatus.CREATED : HttpStatus.ACCEPTED)
                .location(URI.create(baseUrl + "/" + known.id()))
                .body(added.province());
    }

    private void requirePlatformAdmin() {
        if (!currentUser.require().is(Role.PLATFORM_ADMIN)) {
            throw new AccessDeniedException("For platform administrators");
        }
    }
}
